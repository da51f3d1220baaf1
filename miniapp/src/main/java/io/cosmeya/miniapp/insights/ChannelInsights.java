package io.cosmeya.miniapp.insights;

import io.cosmeya.analytics.ChannelBreakout;
import io.cosmeya.analytics.Composition;
import io.cosmeya.analytics.Engagement;
import io.cosmeya.analytics.Pace;
import io.cosmeya.analytics.Rhythm;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What is derived of a channel.
@Schema(title = "ChannelInsights", description = "What Cosmeya derives of a channel, as of the newest computed run.")
public record ChannelInsights(
        int channelId,

        @Schema(description = "How fast views come; null before its first run.") @Nullable
        Pace pace,

        @Schema(description = "How people react to its last posts.")
        Engagement engagement,

        @Schema(description = "When it publishes, and when that does best.")
        Rhythm rhythm,

        @Schema(description = "What made its gain, day by day of Moscow, oldest first.")
        List<Composition> days,

        @Schema(description = "When it broke out as a whole, the newest first.")
        List<ChannelBreakout> breakouts) {}
