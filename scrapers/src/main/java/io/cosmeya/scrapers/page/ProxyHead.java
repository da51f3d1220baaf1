package io.cosmeya.scrapers.page;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.ProtocolException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// What a client asks of a proxy: a tunnel (CONNECT), or one plain request that is handed on.
///
/// @param authorization what it signs in with; empty = nothing
/// @param lines the lines of a plain request as the server must see them; empty for a tunnel
record ProxyHead(String host, int port, boolean tunnel, String authorization, List<String> lines) {

    private static final int MOST = 64 * 1024;

    /// Reads to the empty line and not a byte further.
    static ProxyHead read(InputStream in) throws IOException {
        List<String> lines = lines(in);
        String[] first = lines.isEmpty() ? new String[0] : lines.getFirst().split(" ", -1);
        if (first.length != 3) {
            throw new ProtocolException("not a request to a proxy");
        }
        List<String> headers = lines.subList(1, lines.size());
        String authorization = value(headers, "proxy-authorization");
        if (first[0].equals("CONNECT")) {
            int colon = first[1].lastIndexOf(':');
            return new ProxyHead(
                    first[1].substring(0, Math.max(0, colon)),
                    Integer.parseInt(first[1].substring(colon + 1)),
                    true,
                    authorization,
                    List.of());
        }
        URI uri = URI.create(first[1]);
        return new ProxyHead(
                uri.getHost(),
                uri.getPort() < 0 ? 80 : uri.getPort(),
                false,
                authorization,
                plain(first, uri, headers));
    }

    /// The plain request; its connection serves this one alone, since the next may be for another server.
    byte[] forward() {
        return (String.join("\r\n", lines) + "\r\n\r\n").getBytes(StandardCharsets.ISO_8859_1);
    }

    /// The plain request as the next HTTP proxy must see it.
    byte[] onward(Exit exit) {
        List<String> onward = new ArrayList<>(lines);
        String[] first = onward.getFirst().split(" ", -1);
        String place = port == 80 ? host : host + ":" + port;
        onward.set(0, first[0] + " http://" + place + first[1] + " " + first[2]);
        Proxying.authorization(exit).ifPresent(value -> onward.add("Proxy-Authorization: " + value));
        return (String.join("\r\n", onward) + "\r\n\r\n").getBytes(StandardCharsets.ISO_8859_1);
    }

    private static List<String> plain(String[] first, URI uri, List<String> headers) {
        List<String> lines = new ArrayList<>();
        String path = uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
        lines.add(first[0] + " " + path + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery()) + " " + first[2]);
        headers.stream()
                .filter(each -> !named(each, "proxy-authorization")
                        && !named(each, "connection")
                        && !named(each, "upgrade")
                        && !named(each, "http2-settings"))
                .forEach(lines::add);
        lines.add("Connection: close");
        return List.copyOf(lines);
    }

    private static List<String> lines(InputStream in) throws IOException {
        List<String> lines = new ArrayList<>();
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int read = 0; read < MOST; read++) {
            int each = in.read();
            if (each < 0) {
                throw new ProtocolException("the request ended early");
            }
            if (each != '\n') {
                line.write(each);
                continue;
            }
            String text = line.toString(StandardCharsets.ISO_8859_1).strip();
            if (text.isEmpty()) {
                return lines;
            }
            lines.add(text);
            line.reset();
        }
        throw new ProtocolException("the head of the request is too large");
    }

    private static String value(List<String> headers, String name) {
        return headers.stream()
                .filter(each -> named(each, name))
                .map(each -> each.substring(name.length() + 1).strip())
                .findFirst()
                .orElse("");
    }

    private static boolean named(String header, String name) {
        return header.toLowerCase(Locale.ROOT).startsWith(name + ":");
    }
}
