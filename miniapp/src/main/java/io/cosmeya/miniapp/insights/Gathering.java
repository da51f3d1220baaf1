package io.cosmeya.miniapp.insights;

import io.cosmeya.analytics.Baseline;
import io.cosmeya.analytics.Break;
import io.cosmeya.analytics.Breakouts;
import io.cosmeya.analytics.Breaks;
import io.cosmeya.analytics.Insights;
import io.cosmeya.analytics.SideBySide;
import io.cosmeya.scrapers.Metric;
import io.cosmeya.scrapers.video.Video;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.stereotype.Component;

/// Gathers what is derived of one video or channel, asking for its parts side by side.
@Component
class Gathering {

    private static final int NEWEST = 10;

    private final Insights insights;
    private final Breakouts breakouts;
    private final Breaks breaks;
    private final Clock clock;

    Gathering(Insights insights, Breakouts breakouts, Breaks breaks, Clock clock) {
        this.insights = insights;
        this.breakouts = breakouts;
        this.breaks = breaks;
        this.clock = clock;
    }

    VideoInsights of(Video video) {
        int id = video.id();
        try (var parts = new SideBySide()) {
            var atAges = parts.ask(() -> insights.atAges(id));
            var baseline = parts.ask(() -> baseline(video));
            var pace = parts.ask(() -> insights.paceOfVideo(id));
            return new VideoInsights(
                    id,
                    atAges.get().values(),
                    baseline.get(),
                    atAges.get().forecasts(),
                    pace.get().orElse(null),
                    insights.engagementOfVideo(id).orElse(null),
                    breakouts.ofVideo(id),
                    breaksSince(video));
        }
    }

    ChannelInsights of(int channelId, LocalDate from, LocalDate to) {
        try (var parts = new SideBySide()) {
            var days = parts.ask(() -> insights.compositions(channelId, from, to));
            var pace = parts.ask(() -> insights.paceOfChannel(channelId));
            var engagement = parts.ask(() -> insights.engagementOfChannel(channelId));
            var rhythm = parts.ask(() -> insights.rhythm(channelId));
            return new ChannelInsights(
                    channelId,
                    pace.get().orElse(null),
                    engagement.get(),
                    rhythm.get(),
                    days.get(),
                    breakouts.channels(channelId, NEWEST));
        }
    }

    /// On which side of the methodology breaks a video stands is known by its date alone.
    private List<Baseline> baseline(Video video) {
        return video.publishedAt() == null
                ? List.of()
                : insights.baseline(video.channelId(), video.format(), video.publishedAt());
    }

    private List<Break> breaksSince(Video video) {
        if (video.publishedAt() == null) {
            return List.of();
        }
        return breaks.between(
                video.platform(),
                video.format(),
                Metric.VIEWS,
                LocalDate.ofInstant(video.publishedAt(), ZoneOffset.UTC),
                LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
    }
}
