package io.cosmeya.miniapp.proxies;

import io.cosmeya.scrapers.Platform;
import io.cosmeya.scrapers.egress.ExitState;
import io.cosmeya.scrapers.egress.ProxyCheck;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// How a platform answers a proxy.
@Schema(title = "ProxyOnPlatform", description = "How a platform answers a proxy, and the last look through it.")
record ProxyOnPlatform(
        Platform platform,

        @Schema(description = "2 for each block, 1 for each failed transport, halved every 30 minutes.")
        double score,

        @Schema(description = "Until when it rests from the platform; null = it does not.") @Nullable
        Instant coolingUntil,

        @Schema(description = "Since when nothing came through; null = the last answer did.") @Nullable
        Instant failingSince,

        @Schema(description = "When it was last looked through; null = never.") @Nullable
        Instant checkedAt,

        @Schema(description = "Whether the platform answered then and did not turn it away.") @Nullable
        Boolean ok,

        @Schema(description = "The address that others see.") @Nullable
        String address,

        @Schema(description = "The country of that address, two letters.") @Nullable
        String country,

        @Nullable Integer latencyMs,

        @Schema(description = "What went wrong then.") @Nullable
        String detail) {

    /// The platforms of which something is known.
    static List<ProxyOnPlatform> of(List<ExitState> states, List<ProxyCheck> checks) {
        return Arrays.stream(Platform.values())
                .flatMap(platform -> of(
                        platform,
                        states.stream()
                                .filter(each -> each.platform() == platform)
                                .findFirst(),
                        checks.stream()
                                .filter(each -> each.platform() == platform)
                                .findFirst())
                        .stream())
                .toList();
    }

    private static Optional<ProxyOnPlatform> of(
            Platform platform, Optional<ExitState> state, Optional<ProxyCheck> check) {
        return state.isEmpty() && check.isEmpty()
                ? Optional.empty()
                : Optional.of(new ProxyOnPlatform(
                        platform,
                        state.map(ExitState::score).orElse(0.0),
                        state.map(ExitState::coolingUntil).orElse(null),
                        state.map(ExitState::failingSince).orElse(null),
                        check.map(ProxyCheck::checkedAt).orElse(null),
                        check.map(ProxyCheck::ok).orElse(null),
                        check.map(ProxyCheck::address).orElse(null),
                        check.map(ProxyCheck::country).orElse(null),
                        check.map(ProxyCheck::latencyMs).orElse(null),
                        check.map(ProxyCheck::detail).orElse(null)));
    }
}
