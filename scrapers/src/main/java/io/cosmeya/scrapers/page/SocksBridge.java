package io.cosmeya.scrapers.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
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
    private final ServerSocket server;
    private final Map<Socket, Boolean> open = new ConcurrentHashMap<>();

    SocksBridge(Exit far, Duration patience) {
        this.far = far;
        this.patience = patience;
        try {
            this.server = new ServerSocket(0, 128, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException("no port for the bridge to " + far, e);
        }
        String password = UUID.randomUUID().toString();
        this.near = new Exit(
                far.region(),
                server.getInetAddress().getHostAddress(),
                server.getLocalPort(),
                USER,
                password,
                Exit.Kind.HTTP);
        Thread.ofPlatform().daemon().name("socks-bridge").start(this::listen);
    }

    /// Where the bridge listens, in the language of an HTTP proxy.
    Exit exit() {
        return near;
    }

    @Override
    public void close() {
        quietly(server);
        open.keySet().forEach(SocksBridge::quietly);
    }

    private void listen() {
        while (!server.isClosed()) {
            try {
                Socket client = server.accept();
                open.put(client, true);
                Thread.startVirtualThread(() -> serve(client));
            } catch (IOException e) {
                if (!server.isClosed()) {
                    log.warn("The bridge to {} could not accept: {}", far, e.toString());
                }
            }
        }
    }

    private void serve(Socket client) {
        try (client) {
            client.setTcpNoDelay(true);
            ProxyHead head = ProxyHead.read(client.getInputStream());
            if (!head.authorization().equals(Proxying.authorization(near).orElse(""))) {
                answer(client, "407 Proxy Authentication Required");
                return;
            }
            Socket target;
            try {
                target = Socks.connect(far, head.host(), head.port(), patience);
            } catch (IOException e) {
                log.debug("{} did not connect to {}: {}", far, head.host(), e.toString());
                if (head.tunnel()) {
                    answer(client, "502 " + Socks.reason(e));
                }
                return;
            }
            open.put(target, true);
            join(client, target, head);
        } catch (IOException e) {
            log.debug("A connection through {} ended: {}", far, e.toString());
        } finally {
            open.remove(client);
        }
    }

    private void join(Socket client, Socket target, ProxyHead head) throws IOException {
        try (target) {
            if (head.tunnel()) {
                answer(client, "200 Connection established");
            } else {
                target.getOutputStream().write(head.forward());
            }
            Thread back = Thread.startVirtualThread(() -> pump(target, client));
            pump(client, target);
            back.join(LINGER);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        } finally {
            open.remove(target);
        }
    }

    private static void pump(Socket from, Socket to) {
        try {
            InputStream in = from.getInputStream();
            in.transferTo(to.getOutputStream());
            to.shutdownOutput();
        } catch (IOException _) {
            quietly(from);
            quietly(to);
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

    private static void quietly(AutoCloseable closeable) {
        try {
            closeable.close();
        } catch (Exception _) {
            // it is closed, whatever it says
        }
    }
}
