package io.cosmeya.miniapp.insights;

import io.cosmeya.analytics.AgeValue;
import io.cosmeya.analytics.Baseline;
import io.cosmeya.analytics.Break;
import io.cosmeya.analytics.Breakout;
import io.cosmeya.analytics.Engagement;
import io.cosmeya.analytics.Forecast;
import io.cosmeya.analytics.Pace;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What is derived of a video.
@Schema(title = "VideoInsights", description = "What Cosmeya derives of a video, as of the newest computed run.")
public record VideoInsights(
        int videoId,

        @Schema(description = "Its views at the ages that it has passed, the youngest first.")
        List<AgeValue> ages,

        @Schema(
                description =
                        "What like videos of its channel had at each age, the youngest first; none below 8 videos.")
        List<Baseline> baseline,

        @Schema(description = "Its likely views at ages to come; empty where the back-test does not carry one.")
        List<Forecast> forecasts,

        @Schema(description = "How fast views come; null before its first run.") @Nullable
        Pace pace,

        @Schema(description = "Reactions by views; null before its first run.") @Nullable
        Engagement engagement,

        @Schema(description = "The labels that it reached, the least first.")
        List<Breakout> breakouts,

        @Schema(description = "Methodology breaks of views since its publication: a comparison across them misleads.")
        List<Break> breaks) {}
