package io.cosmeya.embedded;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.Random;

final class Ports {
    private static final int LOWEST = 20_000;
    private static final int HIGHEST = 32_000;
    private static final int PATIENCE = 500;
    private static final Random RANDOM = new Random();

    private Ports() {}

    /// The asked-for port, or where that is 0 a free one of 127.0.0.1, below those the kernel gives to outgoing
    /// connections, so that it is still free when the store opens it.
    static int chosen(int asked) {
        int port = asked;
        while (port == 0) {
            int tried = RANDOM.nextInt(LOWEST, HIGHEST);
            port = isFree(tried) ? tried : 0;
        }
        return port;
    }

    static boolean answers(int port) {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(local(), port), PATIENCE);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    static boolean answersHttp(int port, String path) {
        try {
            var url = URI.create("http://127.0.0.1:" + port + path).toURL();
            var connection = (HttpURLConnection) url.openConnection(Proxy.NO_PROXY);
            connection.setConnectTimeout(PATIENCE);
            connection.setReadTimeout(PATIENCE);
            // An open connection would hold up the end of the server for seconds.
            connection.setRequestProperty("Connection", "close");
            return connection.getResponseCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean isFree(int port) {
        try (var socket = new ServerSocket(port, 1, local())) {
            return socket.isBound();
        } catch (IOException e) {
            return false;
        }
    }

    private static InetAddress local() {
        return InetAddress.ofLiteral("127.0.0.1");
    }
}
