package io.cosmeya.scrapers.page;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;

/// A proxy of this machine, HTTP or SOCKS 5 with sign-in, one a test. Whatever it is asked for, it leads to one server;
/// its log says what it was asked.
public class LocalProxy implements AutoCloseable {

    private final List<String> log = new CopyOnWriteArrayList<>();
    private final ServerSocket server;
    private final Exit.Kind kind;
    private final String user;
    private final String password;
    private final int target;
    private volatile boolean failing;

    /// @param user empty = asks for nobody
    /// @param target port of the server that it leads to
    public LocalProxy(Exit.Kind kind, String user, String password, int target) {
        this.kind = kind;
        this.user = user;
        this.password = password;
        this.target = target;
        try {
            server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.startVirtualThread(this::listen);
    }

    public Exit exit(String region) {
        return new Exit(region, "127.0.0.1", port(), user.isEmpty() ? null : user, password, kind);
    }

    /// The proxy as people paste it.
    public String line() {
        String sign = user.isEmpty() ? "" : user + ":" + password + "@";
        return kind.name().toLowerCase(Locale.ROOT) + "://" + sign + "127.0.0.1:" + port();
    }

    public int port() {
        return server.getLocalPort();
    }

    /// What it was asked, oldest first: `www.youtube.com:443`, `refused`.
    public List<String> log() {
        return log;
    }

    public void fail(boolean now) {
        failing = now;
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void listen() {
        while (!server.isClosed()) {
            try {
                Socket client = server.accept();
                Thread.startVirtualThread(() -> serve(client));
            } catch (IOException _) {
                return;
            }
        }
    }

    private void serve(Socket client) {
        try (client) {
            if (failing) {
                log.add("failed");
            } else if (kind == Exit.Kind.SOCKS5) {
                socks(client);
            } else {
                http(client);
            }
        } catch (IOException _) {
            // the other side hung up
        }
    }

    private void http(Socket client) throws IOException {
        ProxyHead head = ProxyHead.read(client.getInputStream());
        String pair = Base64.getEncoder().encodeToString((user + ":" + password).getBytes(StandardCharsets.UTF_8));
        if (!user.isEmpty() && !head.authorization().equals("Basic " + pair)) {
            log.add("refused");
            client.getOutputStream()
                    .write("HTTP/1.1 407 No\r\nProxy-Authenticate: Basic realm=\"x\"\r\nContent-Length: 0\r\n\r\n"
                            .getBytes(StandardCharsets.US_ASCII));
            return;
        }
        log.add(head.host() + ":" + head.port());
        lead(client, head.tunnel() ? "HTTP/1.1 200 OK\r\n\r\n".getBytes(StandardCharsets.US_ASCII) : new byte[0], head);
    }

    private void socks(Socket client) throws IOException {
        DataInputStream in = new DataInputStream(client.getInputStream());
        in.readByte();
        byte[] methods = in.readNBytes(in.readUnsignedByte());
        boolean offered = new String(methods, StandardCharsets.ISO_8859_1).indexOf(2) >= 0;
        if (!user.isEmpty() && !offered) {
            log.add("refused");
            client.getOutputStream().write(new byte[] {5, (byte) 0xff});
            return;
        }
        client.getOutputStream().write(new byte[] {5, (byte) (user.isEmpty() ? 0 : 2)});
        if (!user.isEmpty()) {
            in.readByte();
            String given = text(in) + ":" + text(in);
            boolean right = given.equals(user + ":" + password);
            client.getOutputStream().write(new byte[] {1, (byte) (right ? 0 : 1)});
            if (!right) {
                log.add("refused");
                return;
            }
        }
        in.skipNBytes(3);
        String host = in.readByte() == 3 ? text(in) : "an address";
        log.add(host + ":" + in.readUnsignedShort());
        lead(client, new byte[] {5, 0, 0, 1, 0, 0, 0, 0, 0, 0}, null);
    }

    private void lead(Socket client, byte[] answer, ProxyHead head) throws IOException {
        try (Socket far = new Socket(InetAddress.getLoopbackAddress(), target)) {
            client.getOutputStream().write(answer);
            if (head != null && !head.tunnel()) {
                far.getOutputStream().write(head.forward());
            }
            Thread.startVirtualThread(() -> pump(client, far));
            far.getInputStream().transferTo(client.getOutputStream());
        }
    }

    private static void pump(Socket from, Socket to) {
        try {
            InputStream in = from.getInputStream();
            in.transferTo(to.getOutputStream());
        } catch (IOException _) {
            // one of them is closed
        }
    }

    private static String text(DataInputStream in) throws IOException {
        return new String(in.readNBytes(in.readUnsignedByte()), StandardCharsets.UTF_8);
    }
}
