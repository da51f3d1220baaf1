package io.cosmeya.miniapp.channels;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/// What a person pasted.
@Schema(title = "PastedText", description = "Text with links of channels, one a line.")
record PastedText(@NotBlank @Size(max = 20_000) String text) {}
