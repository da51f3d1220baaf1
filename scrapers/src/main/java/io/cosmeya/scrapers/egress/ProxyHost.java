package io.cosmeya.scrapers.egress;

import java.net.InetAddress;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Whether a host and a port may be those of a proxy. Nothing is looked up.
class ProxyHost {

    private static final Pattern IPV4 =
            Pattern.compile("(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)");
    private static final Pattern NAME = Pattern.compile(
            "(?=.{1,253}$)(?:[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9])?\\.)*[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?");
    private static final Pattern NUMERIC = Pattern.compile("(?:.*\\.)?(?:0x[0-9a-f]*|\\d+)");
    private static final Pattern IPV6 = Pattern.compile("[0-9a-f:]*:[0-9a-f:.]*");
    private static final Pattern PORT = Pattern.compile("[1-9]\\d{0,4}");
    private static final List<String> INNER =
            List.of(".localhost", ".local", ".internal", ".lan", ".home", ".corp", ".intranet", ".home.arpa");
    /// Mail, sign-in, names and stores: no proxy listens there, and nobody should be made to talk to them.
    private static final List<Integer> FOREIGN_PORTS = List.of(
            7, 9, 19, 21, 22, 23, 25, 53, 110, 111, 135, 139, 143, 389, 445, 465, 587, 993, 995, 2375, 3306, 5432, 5672,
            6379, 9200, 11211, 27017);

    /// The host in its usual form; IPv6 without brackets.
    static String host(String text, boolean privateAllowed) throws RefusedProxy {
        String host = text.toLowerCase(Locale.ROOT);
        if (host.startsWith("[") && host.endsWith("]")) {
            host = host.substring(1, host.length() - 1);
        }
        if (host.contains("xn--") || host.chars().anyMatch(each -> each > 126)) {
            throw new RefusedProxy("bad_host", "the host must be plain ASCII, not an internationalised name");
        }
        boolean address = IPV4.matcher(host).matches() || IPV6.matcher(host).matches();
        if (!address && (!NAME.matcher(host).matches() || NUMERIC.matcher(host).matches())) {
            throw new RefusedProxy("bad_host", "the host is neither a name nor an address");
        }
        if (!privateAllowed && (address ? inner(host) : innerName(host))) {
            throw new RefusedProxy("private_address", "the host is of this machine or of a private network");
        }
        return host;
    }

    static int port(String text, boolean privateAllowed) throws RefusedProxy {
        int port = PORT.matcher(text).matches() ? Integer.parseInt(text) : 0;
        if (port < 1 || port > 65_535) {
            throw new RefusedProxy("bad_port", "the port must be a number from 1 to 65535");
        }
        if (!privateAllowed && FOREIGN_PORTS.contains(port)) {
            throw new RefusedProxy("bad_port", "port %d belongs to another service".formatted(port));
        }
        return port;
    }

    /// Whether a text looks like a host, to tell it from a user.
    static boolean like(String text) {
        String host = text.toLowerCase(Locale.ROOT);
        return IPV4.matcher(host).matches()
                || (host.indexOf('.') > 0 && NAME.matcher(host).matches());
    }

    static boolean likePort(String text) {
        return PORT.matcher(text).matches() && Integer.parseInt(text) <= 65_535;
    }

    private static boolean inner(String literal) throws RefusedProxy {
        InetAddress address;
        try {
            address = InetAddress.ofLiteral(literal);
        } catch (IllegalArgumentException _) {
            throw new RefusedProxy("bad_host", "the host is neither a name nor an address");
        }
        byte[] bytes = address.getAddress();
        int first = bytes[0] & 0xff;
        int second = bytes[1] & 0xff;
        boolean shared = bytes.length == 4
                && (first == 0
                        || first >= 240
                        || (first == 100 && second >= 64 && second < 128)
                        || (first == 192 && second == 0 && bytes[2] == 0)
                        || (first == 198 && (second == 18 || second == 19)));
        boolean unique = bytes.length == 16 && ((first & 0xfe) == 0xfc || first == 0 || (first == 0 && second == 0x64));
        return address.isLoopbackAddress()
                || address.isAnyLocalAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()
                || shared
                || unique;
    }

    private static boolean innerName(String host) {
        return host.indexOf('.') < 0 || INNER.stream().anyMatch(host::endsWith);
    }
}
