package io.cosmeya.miniapp.tokens;

import io.swagger.v3.oas.annotations.media.Schema;

/// A token that was just made.
@Schema(title = "NewToken", description = "A token that was just made; its word is shown this once.")
record NewToken(
        Token token,

        @Schema(description = "Goes into the header Authorization: Bearer.")
        String word) {

    @Override
    public String toString() {
        return "NewToken[%s]".formatted(token);
    }
}
