package io.cosmeya.miniapp.proxies;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/// Another state of a proxy.
@Schema(title = "ProxyChange", description = "Another state of a proxy; one that becomes active begins anew.")
record ProxyChange(
        @Schema(allowableValues = {"active", "paused", "retired"})
        @NotNull
        @Pattern(regexp = "active|paused|retired", message = "must be one of active, paused, retired")
        String state,

        @Size(max = 300) @Nullable String reason) {}
