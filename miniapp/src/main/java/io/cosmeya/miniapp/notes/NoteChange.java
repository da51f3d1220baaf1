package io.cosmeya.miniapp.notes;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;

/// What a note is to say, and of when.
@Schema(title = "NoteChange", description = "What a note is to say, and of when.")
record NoteChange(
        @NotNull Instant at, @NotBlank @Size(max = 500) String text) {}
