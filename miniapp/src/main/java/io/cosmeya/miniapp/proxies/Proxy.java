package io.cosmeya.miniapp.proxies;

import io.cosmeya.scrapers.Platform;
import io.cosmeya.scrapers.egress.ExitState;
import io.cosmeya.scrapers.egress.Proxy.State;
import io.cosmeya.scrapers.egress.ProxyCheck;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A proxy as the API shows it.
@Schema(title = "Proxy", description = "A way out. What it is signed in to with is never shown.")
record Proxy(
        int id,

        @Schema(allowableValues = {"http", "socks5"}) String protocol,

        String host,
        int port,

        @Schema(description = "How its user begins; null when it asks for nobody.") @Nullable
        String user,

        @Schema(description = "Where it stands; null = unknown.") @Nullable
        String region,

        @Schema(description = "Whom it is for; empty = all.")
        List<Platform> platforms,

        State state,

        @Schema(description = "Why it is in its state.") @Nullable
        String reason,

        Instant addedAt,
        @Nullable Instant retiredAt,
        List<ProxyOnPlatform> byPlatform) {

    private static final int SHOWN = 3;

    static Proxy of(io.cosmeya.scrapers.egress.Proxy proxy, List<ExitState> states, List<ProxyCheck> checks) {
        return new Proxy(
                proxy.id(),
                proxy.protocol(),
                proxy.host(),
                proxy.port(),
                beginning(proxy.user()),
                proxy.region(),
                List.copyOf(proxy.platforms()),
                proxy.state(),
                proxy.reason(),
                proxy.addedAt(),
                proxy.retiredAt(),
                ProxyOnPlatform.of(states, checks));
    }

    private static @Nullable String beginning(@Nullable String user) {
        return user == null ? null : user.substring(0, Math.min(SHOWN, user.length())) + "…";
    }
}
