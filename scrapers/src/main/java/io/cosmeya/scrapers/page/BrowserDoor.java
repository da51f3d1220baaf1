package io.cosmeya.scrapers.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The only way out of one visit: a proxy on loopback that lets through to known hosts alone, whatever in the browser
/// asks (a page, a redirect, a worker, a WebSocket). It resolves names itself and connects to the address that it has
/// checked, and it signs in to the exit, which the browser never learns of.
class BrowserDoor implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(BrowserDoor.class);

    private final @Nullable Exit exit;
    private final Origins origins;
    private final PublicAddresses addresses;
    private final Duration patience;
    private final ServerSocket server;
    private final Map<Socket, Boolean> open = new ConcurrentHashMap<>();
    private final List<String> refused = new CopyOnWriteArrayList<>();

    BrowserDoor(@Nullable Exit exit, Origins origins, PublicAddresses addresses, Duration patience) {
        this.exit = exit;
        this.origins = origins;
        this.addresses = addresses;
        this.patience = patience;
        try {
            this.server = new ServerSocket(0, 128, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException("no port for a door", e);
        }
        Thread.ofVirtual().name("browser-door").start(this::listen);
    }

    /// Where the browser finds it.
    String address() {
        return "http://127.0.0.1:" + server.getLocalPort();
    }

    /// Hosts that were asked for and refused, `host:port`.
    List<String> refused() {
        return List.copyOf(refused);
    }

    @Override
    public void close() {
        quietly(server);
        open.keySet().forEach(BrowserDoor::quietly);
    }

    private void listen() {
        while (!server.isClosed()) {
            try {
                Socket client = server.accept();
                open.put(client, true);
                Thread.startVirtualThread(() -> serve(client));
            } catch (IOException e) {
                if (!server.isClosed()) {
                    log.warn("A door of a browser could not accept: {}", e.toString());
                }
            }
        }
    }

    private void serve(Socket client) {
        try (client) {
            client.setTcpNoDelay(true);
            ProxyHead head = ProxyHead.read(client.getInputStream());
            if (!allowed(head)) {
                refused.add(head.host() + ":" + head.port());
                // No answer: one to a plain request would be shown as a page.
                return;
            }
            try (Socket target = connect(head)) {
                open.put(target, true);
                if (head.tunnel()) {
                    client.getOutputStream()
                            .write("HTTP/1.1 200 Connection established\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
                } else {
                    target.getOutputStream().write(plain(head));
                }
                Thread back = Thread.startVirtualThread(() -> pump(target, client));
                pump(client, target);
                back.join();
                open.remove(target);
            }
        } catch (IOException | IllegalArgumentException e) {
            log.debug("A connection of a browser ended: {}", e.toString());
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        } finally {
            open.remove(client);
        }
    }

    private boolean allowed(ProxyHead head) {
        String place = head.host() + ":" + head.port();
        return head.tunnel() ? BrowserHosts.allow(URI.create("https://" + place)) : origins.standsIn("http://" + place);
    }

    private Socket connect(ProxyHead head) throws IOException {
        if (exit == null) {
            return direct(head);
        }
        return switch (exit.kind()) {
            case SOCKS5 -> Socks.connect(exit, head.host(), head.port(), patience);
            case HTTP -> head.tunnel() ? HttpTunnel.connect(exit, head.host(), head.port(), patience) : toExit(exit);
        };
    }

    private Socket toExit(Exit exit) throws IOException {
        Socket socket = new Socket();
        socket.connect(new InetSocketAddress(exit.host(), exit.port()), Math.toIntExact(patience.toMillis()));
        return socket;
    }

    private Socket direct(ProxyHead head) throws IOException {
        InetAddress[] checked = head.tunnel() ? addresses.of(head.host()) : InetAddress.getAllByName(head.host());
        IOException last = new ConnectException("no address of " + head.host());
        for (InetAddress each : checked) {
            Socket socket = new Socket();
            try {
                socket.setTcpNoDelay(true);
                socket.connect(new InetSocketAddress(each, head.port()), Math.toIntExact(patience.toMillis()));
                return socket;
            } catch (IOException e) {
                quietly(socket);
                last = e;
            }
        }
        throw last;
    }

    private byte[] plain(ProxyHead head) {
        return exit != null && exit.kind() == Exit.Kind.HTTP ? head.onward(exit) : head.forward();
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

    private static void quietly(AutoCloseable closeable) {
        try {
            closeable.close();
        } catch (Exception _) {
            // it is closed, whatever it says
        }
    }
}
