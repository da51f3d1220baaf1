package io.cosmeya.scrapers.egress;

import io.cosmeya.scrapers.page.Exit;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// One line of a list of proxies: `host:port`, `host:port:user:pass`, `user:pass@host:port`,
/// `user:pass:host:port`, each with or without `http://` or `socks5://` before it.
class ProxyLine {

    static final int LONGEST = 1_000;
    private static final int LONGEST_WORD = 255;
    private static final Pattern SCHEME = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*)://(.*)");
    private static final Pattern PLACE = Pattern.compile("(\\[[0-9A-Fa-f:.]+]|[^:\\[\\]@]*):([^:@]*)");

    private final boolean privateAllowed;

    ProxyLine(boolean privateAllowed) {
        this.privateAllowed = privateAllowed;
    }

    ProxyAddress read(String line) throws RefusedProxy {
        if (line.length() > LONGEST) {
            throw new RefusedProxy("not_a_proxy", "the line is longer than " + LONGEST + " characters");
        }
        plain(line, "not_a_proxy", "the line holds a control character");
        Matcher scheme = SCHEME.matcher(line);
        if (!scheme.matches()) {
            return rest(Exit.Kind.HTTP, line, false);
        }
        Exit.Kind kind = switch (scheme.group(1).toLowerCase(Locale.ROOT)) {
            case "http" -> Exit.Kind.HTTP;
            case "socks5", "socks5h", "socks" -> Exit.Kind.SOCKS5;
            default -> throw new RefusedProxy("unsupported", "only http:// and socks5:// are understood");
        };
        return rest(kind, scheme.group(2).replaceFirst("/+$", ""), true);
    }

    private ProxyAddress rest(Exit.Kind kind, String text, boolean encoded) throws RefusedProxy {
        int at = text.lastIndexOf('@');
        if (at >= 0) {
            Matcher place = PLACE.matcher(text.substring(at + 1));
            if (!place.matches()) {
                throw new RefusedProxy("not_a_proxy", "after @ there must be host:port");
            }
            int colon = text.indexOf(':');
            String user = colon < 0 || colon > at ? text.substring(0, at) : text.substring(0, colon);
            String password = colon < 0 || colon > at ? "" : text.substring(colon + 1, at);
            return address(
                    kind,
                    place.group(1),
                    place.group(2),
                    encoded ? decoded(user) : user,
                    encoded ? decoded(password) : password);
        }
        Matcher place = PLACE.matcher(text);
        if (place.matches()) {
            return address(kind, place.group(1), place.group(2), "", "");
        }
        return words(kind, text);
    }

    private ProxyAddress words(Exit.Kind kind, String text) throws RefusedProxy {
        String[] words = text.split(":", 4);
        if (words.length < 4) {
            throw new RefusedProxy("not_a_proxy", "the line is no proxy in a form that is understood");
        }
        int last = text.lastIndexOf(':');
        int before = text.lastIndexOf(':', last - 1);
        String lastHost = text.substring(before + 1, last);
        String lastPort = text.substring(last + 1);
        boolean hostFirst = ProxyHost.likePort(words[1]);
        boolean hostLast = ProxyHost.likePort(lastPort);
        if (hostLast && (!hostFirst || (ProxyHost.like(lastHost) && !ProxyHost.like(words[0])))) {
            return address(kind, lastHost, lastPort, words[0], text.substring(words[0].length() + 1, before));
        }
        if (hostFirst) {
            return address(kind, words[0], words[1], words[2], words[3]);
        }
        throw new RefusedProxy("bad_port", "the port must be a number from 1 to 65535");
    }

    private ProxyAddress address(Exit.Kind kind, String host, String port, String user, String password)
            throws RefusedProxy {
        word(user);
        word(password);
        if (user.isEmpty() && !password.isEmpty()) {
            throw new RefusedProxy("bad_sign_in", "there is a password without a user");
        }
        if (user.indexOf(':') >= 0) {
            throw new RefusedProxy("bad_sign_in", "the user holds a colon");
        }
        return new ProxyAddress(
                kind,
                ProxyHost.host(host, privateAllowed),
                ProxyHost.port(port, privateAllowed),
                user.isEmpty() ? null : user,
                nullIfEmpty(password));
    }

    private static void word(String word) throws RefusedProxy {
        plain(word, "bad_sign_in", "user or password holds a control character");
        if (word.getBytes(StandardCharsets.UTF_8).length > LONGEST_WORD) {
            throw new RefusedProxy("bad_sign_in", "user and password have at most " + LONGEST_WORD + " bytes");
        }
    }

    private static void plain(String text, String reason, String detail) throws RefusedProxy {
        if (text.codePoints().anyMatch(ProxyLine::hidden)) {
            throw new RefusedProxy(reason, detail);
        }
    }

    private static boolean hidden(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE,
                    Character.UNASSIGNED -> true;
            default -> false;
        };
    }

    private static String decoded(String text) throws RefusedProxy {
        try {
            return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException _) {
            throw new RefusedProxy("bad_sign_in", "user or password has a broken %-sign");
        }
    }

    private static @Nullable String nullIfEmpty(String text) {
        return text.isEmpty() ? null : text;
    }
}
