package io.cosmeya.scrapers.page;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/// A connection to a server through an HTTP exit: CONNECT, with its sign-in.
class HttpTunnel {

    private static final int MOST = 16 * 1024;

    static Socket connect(Exit exit, String host, int port, Duration patience) throws IOException {
        Socket socket = new Socket();
        try {
            int millis = Math.toIntExact(patience.toMillis());
            socket.connect(new InetSocketAddress(exit.host(), exit.port()), millis);
            socket.setTcpNoDelay(true);
            socket.setSoTimeout(millis);
            String place = host + ":" + port;
            String signIn = Proxying.authorization(exit)
                    .map(value -> "Proxy-Authorization: " + value + "\r\n")
                    .orElse("");
            socket.getOutputStream()
                    .write("CONNECT %s HTTP/1.1\r\nHost: %s\r\n%s\r\n"
                            .formatted(place, place, signIn)
                            .getBytes(StandardCharsets.US_ASCII));
            String status = head(socket.getInputStream());
            if (!status.matches("HTTP/1\\.[01] 2\\d\\d\\b.*")) {
                throw new ConnectException("the exit refused a tunnel");
            }
            socket.setSoTimeout(0);
            return socket;
        } catch (IOException | RuntimeException e) {
            socket.close();
            throw e;
        }
    }

    // The status line; the head is read to its end and not a byte further.
    private static String head(InputStream in) throws IOException {
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        int last = 0;
        for (int each = in.read(); each >= 0 && head.size() < MOST; each = in.read()) {
            head.write(each);
            last = each == '\n' ? last + 1 : each == '\r' ? last : 0;
            if (last == 2) {
                return head.toString(StandardCharsets.ISO_8859_1)
                        .lines()
                        .findFirst()
                        .orElse("");
            }
        }
        throw new ConnectException("the exit gave no answer");
    }
}
