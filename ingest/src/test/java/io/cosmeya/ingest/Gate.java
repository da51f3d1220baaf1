package io.cosmeya.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/// A door before ClickHouse that can be shut, or lose answers after the engine has done its work.
class Gate implements AutoCloseable {

    private final ServerSocket entrance;
    private final URI behind;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final AtomicInteger answersToLose = new AtomicInteger();
    private volatile boolean shut;

    Gate(String endpoint) throws IOException {
        this.behind = URI.create(endpoint);
        this.entrance = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::listen);
    }

    String endpoint() {
        return "http://127.0.0.1:" + entrance.getLocalPort();
    }

    void shut() {
        shut = true;
        open.forEach(Gate::end);
    }

    void open() {
        shut = false;
    }

    void loseAnswers(int count) {
        answersToLose.set(count);
    }

    boolean hasLostAll() {
        return answersToLose.get() <= 0;
    }

    @Override
    public void close() throws IOException {
        shut();
        entrance.close();
    }

    private void listen() {
        try {
            while (true) {
                Socket guest = entrance.accept();
                if (shut) {
                    end(guest);
                } else {
                    Socket host = new Socket(behind.getHost(), behind.getPort());
                    open.add(guest);
                    open.add(host);
                    Thread.ofVirtual().start(() -> pass(guest, host, false));
                    Thread.ofVirtual().start(() -> pass(host, guest, true));
                }
            }
        } catch (IOException e) {
            // The gate was closed.
        }
    }

    private void pass(Socket from, Socket to, boolean answers) {
        try (from;
                to) {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            byte[] buffer = new byte[1 << 16];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                if (answers && answersToLose.getAndDecrement() > 0) {
                    return;
                }
                out.write(buffer, 0, read);
                out.flush();
            }
        } catch (IOException e) {
            // One of the two has gone.
        }
    }

    private static void end(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            // Then it is closed.
        }
    }
}
