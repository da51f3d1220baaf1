package io.cosmeya.miniapp.session;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/// What somebody wants to download.
@Schema(title = "WantedAddress", description = "What somebody wants to download: an address of the API with its query.")
record WantedAddress(
        @NotNull @Size(max = 2000) @Pattern(regexp = "/api/v1/[^#\\s]*", message = "must begin with /api/v1/")
        String address) {}
