package io.cosmeya.miniapp.runs;

import io.cosmeya.scrapers.Platform;
import io.cosmeya.scrapers.channel.Channel;
import io.cosmeya.scrapers.run.Task.State;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// The reading of one channel in a run.
@Schema(title = "Task", description = "The reading of one channel in a run.")
public record Task(
        int channelId,

        @Schema(description = "The channel's title of today.")
        String title,

        @Schema(description = "The channel's handle of today with its sign.") @Nullable
        String handle,

        Platform platform,
        State state,

        @Schema(
                description = "How its last attempt ended; null before its end.",
                allowableValues = {
                    "taken",
                    "partial",
                    "empty",
                    "not_found",
                    "removed",
                    "private",
                    "age_gated",
                    "region_blocked",
                    "login_required",
                    "rate_limited",
                    "challenged",
                    "schema_changed",
                    "transport",
                    "broken",
                    "lease_lost",
                    "deadline",
                    "not_done",
                    "overtaken",
                    "paused",
                    "unsupported"
                })
        @Nullable
        String outcome,

        @Schema(description = "Number of the latest attempt, from 1; 0 before the first.")
        int attempt,

        @Nullable Integer pages,
        @Nullable Integer rows,

        @Schema(description = "What went wrong, in the words of who read it: English, technical.") @Nullable
        String error) {

    static Task of(io.cosmeya.scrapers.run.Task task, Channel channel) {
        return new Task(
                task.channelId(),
                channel.title(),
                channel.handle(),
                task.platform(),
                task.state(),
                task.outcome(),
                task.attempt(),
                task.pages(),
                task.rows(),
                task.error());
    }
}
