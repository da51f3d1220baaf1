package io.cosmeya.miniapp.groups;

import io.cosmeya.scrapers.channel.Group.Kind;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/// What a new or renamed group is called.
@Schema(title = "GroupName", description = "What a group is called.")
record GroupName(
        @NotBlank @Size(max = 100) String name,

        @Schema(description = "group where none is said; stays as it is when a group is renamed.") @Nullable
        Kind kind) {}
