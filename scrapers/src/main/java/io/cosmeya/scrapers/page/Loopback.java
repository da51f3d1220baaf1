package io.cosmeya.scrapers.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A port on this machine alone whose connections are served one by one, and closed with it.
class Loopback implements AutoCloseable {

    /// Serves one connection, from its first byte to its end.
    interface Service {

        /// What it throws ends the connection and nothing else.
        void serve(Socket client) throws IOException, InterruptedException;
    }

    private static final Logger log = LoggerFactory.getLogger(Loopback.class);

    private final String name; // of its threads, and in the log
    private final ServerSocket server;
    private final Map<Socket, Boolean> open = new ConcurrentHashMap<>();

    Loopback(String name) {
        this.name = name;
        try {
            this.server = new ServerSocket(0, 128, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException("no port for " + name, e);
        }
    }

    /// Begins to listen.
    void serve(Service service) {
        Thread.ofPlatform().daemon().name(name).start(() -> listen(service));
    }

    String host() {
        return server.getInetAddress().getHostAddress();
    }

    int port() {
        return server.getLocalPort();
    }

    /// Takes no new connections; those that stand go on.
    void listenNoMore() {
        quietly(server);
    }

    @Override
    public void close() {
        listenNoMore();
        open.keySet().forEach(Loopback::quietly);
    }

    /// Carries bytes both ways; returns when the client has sent all, with the thread that still carries the answer.
    Thread join(Socket client, Socket target) {
        open.put(target, true);
        Thread back = begin(() -> pump(target, client));
        pump(client, target);
        return back;
    }

    private Thread begin(Runnable work) {
        return Thread.ofPlatform().daemon().name(name).start(work);
    }

    static void quietly(AutoCloseable closeable) {
        try {
            closeable.close();
        } catch (Exception _) {
            // it is closed, whatever it says
        }
    }

    private void listen(Service service) {
        while (!server.isClosed()) {
            try {
                Socket client = server.accept();
                open.put(client, true);
                begin(() -> serve(client, service));
            } catch (IOException e) {
                if (!server.isClosed()) {
                    log.warn("{} could not accept: {}", name, e.toString());
                }
            }
        }
    }

    private void serve(Socket client, Service service) {
        try (client) {
            client.setTcpNoDelay(true);
            service.serve(client);
        } catch (IOException | IllegalArgumentException e) {
            log.debug("A connection of {} ended: {}", name, e.toString());
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        } finally {
            open.keySet().removeIf(socket -> socket == client || socket.isClosed());
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
}
