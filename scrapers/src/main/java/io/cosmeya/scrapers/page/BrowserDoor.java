package io.cosmeya.scrapers.page;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/// The only way out of one visit: a proxy on loopback that lets through to known hosts alone, whatever in the browser
/// asks (a page, a redirect, a worker, a WebSocket). It resolves names itself and connects to the address that it has
/// checked, and it signs in to the exit, which the browser never learns of.
class BrowserDoor implements AutoCloseable {

    private final @Nullable Exit exit;
    private final Origins origins;
    private final PublicAddresses addresses;
    private final Duration patience;
    private final List<String> refused = new CopyOnWriteArrayList<>();
    private final Loopback port = new Loopback("browser-door");

    BrowserDoor(@Nullable Exit exit, Origins origins, PublicAddresses addresses, Duration patience) {
        this.exit = exit;
        this.origins = origins;
        this.addresses = addresses;
        this.patience = patience;
        port.serve(this::serve);
    }

    /// Where the browser finds it.
    String address() {
        return "http://%s:%d".formatted(port.host(), port.port());
    }

    /// Hosts that were asked for and refused, `host:port`.
    List<String> refused() {
        return List.copyOf(refused);
    }

    @Override
    public void close() {
        port.close();
    }

    private void serve(Socket client) throws IOException, InterruptedException {
        ProxyHead head = ProxyHead.read(client.getInputStream());
        if (!allowed(head)) {
            refused.add(head.host() + ":" + head.port());
            // No answer: one to a plain request would be shown as a page.
            return;
        }
        try (Socket target = connect(head)) {
            if (head.tunnel()) {
                client.getOutputStream()
                        .write("HTTP/1.1 200 Connection established\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            } else {
                target.getOutputStream().write(plain(head));
            }
            port.join(client, target).join();
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
                Loopback.quietly(socket);
                last = e;
            }
        }
        throw last;
    }

    private byte[] plain(ProxyHead head) {
        return exit != null && exit.kind() == Exit.Kind.HTTP ? head.onward(exit) : head.forward();
    }
}
