package io.cosmeya.scrapers.page;

import java.net.http.HttpClient;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// One client for each exit, made when it is first taken, so that connections are never shared between exits.
class Clients implements AutoCloseable {

    private final Duration connectTimeout;
    private final Map<Exit, Way> ways = new ConcurrentHashMap<>();
    private final Way direct;

    Clients(Duration connectTimeout) {
        this.connectTimeout = connectTimeout;
        this.direct = new Way(Proxying.client(null, connectTimeout), Optional.empty(), null);
    }

    /// The client of an exit; null = straight out.
    Way through(@Nullable Exit exit) {
        return exit == null ? direct : ways.computeIfAbsent(exit, this::open);
    }

    @Override
    public void close() {
        ways.values().forEach(Way::close);
        direct.close();
    }

    private Way open(Exit exit) {
        return switch (exit.kind()) {
            case HTTP -> new Way(Proxying.client(exit, connectTimeout), Proxying.authorization(exit), null);
            case SOCKS5 -> {
                SocksBridge bridge = new SocksBridge(exit, connectTimeout);
                yield new Way(
                        Proxying.client(bridge.exit(), connectTimeout), Proxying.authorization(bridge.exit()), bridge);
            }
        };
    }

    /// A client, what it says to its proxy, and the bridge that it needs for SOCKS.
    record Way(
            HttpClient client,
            Optional<String> authorization,
            @Nullable SocksBridge bridge) implements AutoCloseable {

        @Override
        public void close() {
            client.shutdownNow();
            if (bridge != null) {
                bridge.close();
            }
        }

        @Override
        public String toString() {
            return "Way";
        }
    }
}
