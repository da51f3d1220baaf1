package io.cosmeya.miniapp.runs;

import io.cosmeya.scrapers.Platform;
import io.cosmeya.scrapers.run.Progress;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// The tasks of all platforms, or of one.
@Schema(title = "RunProgressPart", description = "The tasks of all platforms, or of one.")
record RunProgressPart(
        @Schema(description = "Null = all platforms.") @Nullable
        Platform platform,

        int expected,
        int planned,
        int released,
        int running,
        int done,
        int failed,
        int cancelled,

        @Schema(description = "Tasks ended in a minute: over the last five, or on the average once it is over.")
        @Nullable
        Double perMinute,

        @Schema(description = "Likely seconds until the last task ends, at most until the deadline; null = not known.")
        @Nullable
        Long secondsLeft) {

    static RunProgressPart of(@Nullable Platform platform, Progress.Part part) {
        Duration left = part.left();
        return new RunProgressPart(
                platform,
                part.expected(),
                part.planned(),
                part.released(),
                part.running(),
                part.done(),
                part.failed(),
                part.cancelled(),
                part.perMinute(),
                left == null ? null : left.toSeconds());
    }
}
