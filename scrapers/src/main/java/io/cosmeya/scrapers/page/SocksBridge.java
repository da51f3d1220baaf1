package io.cosmeya.scrapers.page;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// An HTTP proxy on this machine before a SOCKS exit, since neither the JDK's client nor Chromium signs in to SOCKS. It
/// listens on loopback alone and serves only who knows its password, which is made anew each time.
class SocksBridge implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(SocksBridge.class);
    private static final String USER = "bridge";
    private static final Duration LINGER = Duration.ofSeconds(20);

    private final Exit far;
    private final Exit near;
    private final Duration patience;
    private final Loopback port = new Loopback("socks-bridge");

    SocksBridge(Exit far, Duration patience) {
        this.far = far;
        this.patience = patience;
        String password = UUID.randomUUID().toString();
        this.near = new Exit(far.region(), port.host(), port.port(), USER, password, Exit.Kind.HTTP);
        port.serve(this::serve);
    }

    /// Where the bridge listens, in the language of an HTTP proxy.
    Exit exit() {
        return near;
    }

    /// Takes no new connections; those that stand go on.
    void listenNoMore() {
        port.listenNoMore();
    }

    @Override
    public void close() {
        port.close();
    }

    private void serve(Socket client) throws IOException, InterruptedException {
        ProxyHead head = ProxyHead.read(client.getInputStream());
        if (!head.authorization().equals(Proxying.authorization(near).orElse(""))) {
            answer(client, "407 Proxy Authentication Required");
            return;
        }
        try (Socket target = connect(client, head)) {
            if (head.tunnel()) {
                answer(client, "200 Connection established");
            } else {
                target.getOutputStream().write(head.forward());
            }
            port.join(client, target).join(LINGER);
        }
    }

    private Socket connect(Socket client, ProxyHead head) throws IOException {
        try {
            return Socks.connect(far, head.host(), head.port(), patience);
        } catch (IOException e) {
            log.debug("{} did not connect to {}: {}", far, head.host(), e.toString());
            if (head.tunnel()) {
                answer(client, "502 " + Socks.reason(e));
            }
            throw e;
        }
    }

    private static void answer(Socket client, String status) throws IOException {
        String head = "HTTP/1.1 " + status + "\r\n"
                + (status.startsWith("200")
                        ? ""
                        : "Proxy-Authenticate: Basic realm=\"bridge\"\r\nContent-Length: 0\r\nConnection: close\r\n")
                + "\r\n";
        client.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
        client.getOutputStream().flush();
    }
}
