package io.cosmeya.miniapp.accounts;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/// Another state of an account, or another proxy.
@Schema(title = "AccountChange", description = "Another state of an account, or another proxy; what is null stays.")
record AccountChange(
        @Schema(allowableValues = {"ok", "frozen"})
        @Pattern(regexp = "ok|frozen", message = "must be one of ok, frozen")
        @Nullable
        String state,

        @Size(max = 300) @Nullable String reason,

        @Min(1) @Nullable Integer proxyId) {}
