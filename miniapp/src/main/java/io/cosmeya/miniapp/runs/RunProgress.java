package io.cosmeya.miniapp.runs;

import io.cosmeya.scrapers.Platform;
import io.cosmeya.scrapers.run.Progress;
import io.cosmeya.scrapers.run.Run.State;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// How far a run is.
@Schema(
        title = "RunProgress",
        description = "How far a run is: its tasks by state and platform, its speed, what is left.")
record RunProgress(
        State state,

        @Schema(description = "In all, then on each platform.")
        List<Part> parts) {

    /// The tasks of all platforms, or of one.
    @Schema(title = "RunProgressPart")
    record Part(
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

            @Schema(
                    description =
                            "Likely seconds until the last task ends, at most until the deadline; null = not known.")
            @Nullable
            Long secondsLeft) {

        private static Part of(@Nullable Platform platform, Progress.Part part) {
            Duration left = part.left();
            return new Part(
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

    static RunProgress of(Progress progress) {
        return new RunProgress(
                progress.state(),
                Stream.concat(
                                Stream.of(Part.of(null, progress.all())),
                                progress.platforms().entrySet().stream()
                                        .map(each -> Part.of(each.getKey(), each.getValue())))
                        .toList());
    }
}
