package io.cosmeya.miniapp.session;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;

/// The language that somebody wants to be spoken to in.
@Schema(title = "LanguageChoice", description = "The language that one wants to be spoken to in.")
record LanguageChoice(@NotNull Language language) {}
