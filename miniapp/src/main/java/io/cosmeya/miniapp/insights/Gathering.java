package io.cosmeya.miniapp.insights;

import io.cosmeya.analytics.Baseline;
import io.cosmeya.analytics.Break;
import io.cosmeya.analytics.Breakouts;
import io.cosmeya.analytics.Breaks;
import io.cosmeya.analytics.Insights;
import io.cosmeya.scrapers.Metric;
import io.cosmeya.scrapers.video.Video;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
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
        try (var parts = Executors.newVirtualThreadPerTaskExecutor()) {
            var ages = parts.submit(() -> insights.ages(id));
            var baseline = parts.submit(() -> baseline(video));
            var forecasts = parts.submit(() -> insights.forecasts(id));
            var pace = parts.submit(() -> insights.paceOfVideo(id));
            return new VideoInsights(
                    id,
                    got(ages),
                    got(baseline),
                    got(forecasts),
                    got(pace).orElse(null),
                    insights.engagementOfVideo(id).orElse(null),
                    breakouts.ofVideo(id),
                    breaksSince(video));
        }
    }

    ChannelInsights of(int channelId, LocalDate from, LocalDate to) {
        try (var parts = Executors.newVirtualThreadPerTaskExecutor()) {
            var days = parts.submit(() -> insights.compositions(channelId, from, to));
            var pace = parts.submit(() -> insights.paceOfChannel(channelId));
            var engagement = parts.submit(() -> insights.engagementOfChannel(channelId));
            var rhythm = parts.submit(() -> insights.rhythm(channelId));
            return new ChannelInsights(
                    channelId,
                    got(pace).orElse(null),
                    got(engagement),
                    got(rhythm),
                    got(days),
                    breakouts.channels(channelId, NEWEST));
        }
    }

    private static <T> T got(Future<T> part) {
        try {
            return part.get();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while gathering insights", stopped);
        } catch (ExecutionException failure) {
            throw new IllegalStateException("a part of the insights is missing", failure.getCause());
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
