package io.cosmeya.miniapp.tokens;

import io.cosmeya.miniapp.access.ApiToken;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What a program shows to act for a person.
@Schema(title = "Token", description = "What a program shows to act for a person.")
record Token(
        int id,
        String name,

        @Schema(description = "read = may read what its person may, admin = may do what its person may.")
        ApiToken.Extent scope,

        Instant madeAt,
        Instant expiresAt,

        @Schema(description = "To the minute; null = never.") @Nullable
        Instant usedAt) {

    static Token of(ApiToken token) {
        return new Token(token.id(), token.name(), token.scope(), token.madeAt(), token.expiresAt(), token.usedAt());
    }
}
