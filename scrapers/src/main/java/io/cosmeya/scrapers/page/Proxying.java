package io.cosmeya.scrapers.page;

import java.net.InetSocketAddress;
import java.net.ProxySelector;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Makes clients that go straight out or through an exit, and the header that an exit asks for.
class Proxying {

    static {
        // The JDK forbids Basic to a proxy of https addresses unless this is set before the first client.
        if (System.getProperty("jdk.http.auth.tunneling.disabledSchemes") == null) {
            System.setProperty("jdk.http.auth.tunneling.disabledSchemes", "");
        }
    }

    static HttpClient client(@Nullable Exit exit, Duration connectTimeout) {
        HttpClient.Builder builder =
                HttpClient.newBuilder().connectTimeout(connectTimeout).followRedirects(HttpClient.Redirect.NEVER);
        if (exit != null) {
            builder.proxy(ProxySelector.of(InetSocketAddress.createUnresolved(exit.host(), exit.port())));
        }
        return builder.build();
    }

    static Optional<String> authorization(@Nullable Exit exit) {
        if (exit == null || exit.user() == null) {
            return Optional.empty();
        }
        String pair = exit.user() + ":" + (exit.password() == null ? "" : exit.password());
        return Optional.of("Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8)));
    }
}
