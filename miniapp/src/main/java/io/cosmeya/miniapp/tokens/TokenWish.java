package io.cosmeya.miniapp.tokens;

import io.cosmeya.miniapp.access.ApiToken;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/// A token that is wanted.
@Schema(title = "TokenWish", description = "A token that is wanted.")
record TokenWish(
        @NotBlank @Size(max = 100) String name,

        @NotNull ApiToken.Extent scope,

        @Schema(description = "How long it is good.") @Min(1) @Max(366)
        int days) {}
