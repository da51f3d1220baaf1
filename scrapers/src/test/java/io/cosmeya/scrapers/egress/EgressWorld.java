package io.cosmeya.scrapers.egress;

import io.cosmeya.scrapers.page.Exit;
import io.cosmeya.scrapers.page.LocalProxy;
import io.cosmeya.scrapers.page.LocalServer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/// A platform of this machine and proxies before it. Whatever reaches the platform is in its log.
class EgressWorld implements AutoCloseable {

    final List<String> seen = new CopyOnWriteArrayList<>();
    volatile int status = 200;
    volatile String setCookie = "";
    private final List<LocalProxy> proxies = new ArrayList<>();
    final LocalServer server = new LocalServer(exchange -> {
        String cookie = String.valueOf(exchange.getRequestHeaders().getFirst("Cookie"));
        seen.add(exchange.getRequestURI() + " " + cookie);
        if (!setCookie.isEmpty()) {
            exchange.getResponseHeaders().add("Set-Cookie", setCookie);
        }
        String body = exchange.getRequestURI().getPath().equals("/cdn-cgi/trace")
                ? "fl=1\nip=203.0.113.7\nloc=US\ntls=off\n"
                : "page";
        LocalServer.send(exchange, status, "text/plain", body.getBytes(StandardCharsets.UTF_8));
    });

    LocalProxy proxy(Exit.Kind kind, String user, String password) {
        LocalProxy proxy = new LocalProxy(kind, user, password, server.port());
        proxies.add(proxy);
        return proxy;
    }

    /// Ends the proxies of a test and forgets what was seen.
    void begin() {
        proxies.forEach(LocalProxy::close);
        proxies.clear();
        seen.clear();
        status = 200;
        setCookie = "";
    }

    @Override
    public void close() {
        begin();
        server.close();
    }
}
