package io.cosmeya.miniapp.runs;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A run, how far it is, and the reading of each of its channels.
@Schema(title = "RunWithTasks", description = "A run, how far it is, and the reading of each of its channels.")
record RunWithTasks(
        @JsonUnwrapped Run run,
        RunProgress progress,
        List<Task> tasks,

        @Schema(description = "The newest other run that brought readings for the same slot; null when there is none.")
        @Nullable
        Long filledBy,

        @Schema(description = "When the slot after now begins, UTC.")
        Instant nextSlotAt) {}
