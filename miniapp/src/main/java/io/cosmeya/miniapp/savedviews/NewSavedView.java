package io.cosmeya.miniapp.savedviews;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/// A view that is to be saved.
@Schema(title = "NewSavedView", description = "A view that is to be saved; one of that name takes its place.")
record NewSavedView(
        @NotBlank @Size(max = 100) String name,

        @Schema(description = "Within the page, from its root.")
        @NotNull
        @Size(max = 1000)
        @Pattern(regexp = "/(?![/\\\\])[^#\\s]*", message = "must begin with / and name a screen")
        String address) {}
