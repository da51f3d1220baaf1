package io.cosmeya.miniapp.accounts;

import io.cosmeya.scrapers.Platform;
import io.cosmeya.scrapers.egress.Account.State;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// An account as the API shows it.
@Schema(title = "Account", description = "An account whose session is kept. The session is never shown.")
record Account(
        int id,
        Platform platform,

        @Schema(description = "What people call it.") String label,

        @Schema(description = "What it was signed in with.") String userAgent,

        State state,

        @Schema(description = "Why it is in its state.") @Nullable
        String reason,

        @Schema(description = "Until when it rests; null unless cooling.") @Nullable
        Instant coolingUntil,

        @Schema(description = "The proxy that it always takes; null = none yet.") @Nullable
        Integer proxyId,

        Instant addedAt,
        Instant changedAt,

        @Schema(description = "When its session was last renewed; null = never.") @Nullable
        Instant usedAt) {

    static Account of(io.cosmeya.scrapers.egress.Account account) {
        return new Account(
                account.id(),
                account.platform(),
                account.label(),
                account.userAgent(),
                account.state(),
                account.reason(),
                account.coolingUntil(),
                account.proxyId(),
                account.addedAt(),
                account.changedAt(),
                account.usedAt());
    }
}
