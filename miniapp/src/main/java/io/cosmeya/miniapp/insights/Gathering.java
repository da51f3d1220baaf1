package io.cosmeya.miniapp.insights;

import io.cosmeya.analytics.Break;
import io.cosmeya.analytics.Breakouts;
import io.cosmeya.analytics.Breaks;
import io.cosmeya.analytics.Composition;
import io.cosmeya.analytics.Insights;
import io.cosmeya.scrapers.Metric;
import io.cosmeya.scrapers.video.Video;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.stereotype.Component;

/// Gathers what is derived of one video or channel.
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
        return new VideoInsights(
                video.id(),
                insights.ages(video.id()),
                insights.forecasts(video.id()),
                insights.paceOfVideo(video.id()).orElse(null),
                insights.engagementOfVideo(video.id()).orElse(null),
                breakouts.ofVideo(video.id()),
                breaksSince(video));
    }

    ChannelInsights of(int channelId, LocalDate from, LocalDate to) {
        List<Composition> days = insights.compositions(channelId, from, to);
        return new ChannelInsights(
                channelId,
                insights.paceOfChannel(channelId).orElse(null),
                insights.engagementOfChannel(channelId),
                insights.rhythm(channelId),
                days,
                breakouts.channels(channelId, NEWEST));
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
