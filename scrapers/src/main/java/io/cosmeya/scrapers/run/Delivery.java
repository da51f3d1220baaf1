package io.cosmeya.scrapers.run;

import io.cosmeya.scrapers.SnapshotPage;
import io.cosmeya.scrapers.SnapshotSink;
import io.cosmeya.scrapers.channel.Channel;
import io.cosmeya.scrapers.channel.Channels;
import io.cosmeya.scrapers.platform.ChannelReading;
import io.cosmeya.scrapers.platform.Outcome;
import io.cosmeya.scrapers.platform.VideoReading;
import io.cosmeya.scrapers.video.Videos;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Keeps what a task brought, all in one transaction: videos with their ids, the channel's name, the pages for ingest,
/// and the end of the task.
@Component
class Delivery {

    private static final Logger log = LoggerFactory.getLogger(Delivery.class);

    private final Tasks tasks;
    private final Channels channels;
    private final Videos videos;
    private final SnapshotSink sink;
    private final RunSettings settings;
    private final Clock clock;

    Delivery(Tasks tasks, Channels channels, Videos videos, SnapshotSink sink, RunSettings settings, Clock clock) {
        this.tasks = tasks;
        this.channels = channels;
        this.videos = videos;
        this.sink = sink;
        this.settings = settings;
        this.clock = clock;
    }

    @Transactional
    void deliver(TaskMessage task, Channel channel, String parser, Outcome outcome) {
        Ending ending = Ending.of(outcome);
        switch (outcome) {
            case Outcome.Taken(ChannelReading reading) -> take(task, channel, parser, reading, ending);
            case Outcome.Partial partial -> take(task, channel, parser, partial.reading(), ending);
            case Outcome.Empty(ChannelReading reading) -> take(task, channel, parser, reading, ending);
            case Outcome.RateLimited limited -> again(task, ending, rest(task, limited));
            case Outcome.Challenged _, Outcome.Transport _ -> again(task, ending, null);
            case Outcome.NotFound _,
                    Outcome.Removed _,
                    Outcome.Private _,
                    Outcome.AgeGated _,
                    Outcome.RegionBlocked _,
                    Outcome.LoginRequired _,
                    Outcome.SchemaChanged _ -> fail(task, ending);
        }
    }

    private void take(TaskMessage task, Channel channel, String parser, ChannelReading reading, Ending ending) {
        Instant at = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        channels.rename(channel, reading.handle(), reading.title(), reading.avatarUrl());
        Map<String, Integer> ids = videos.identify(
                channel, reading.videos().stream().map(VideoReading::seen).toList());
        List<SnapshotPage> pages = new Paging(task, parser, reading, ending.complete(), ids, at).pages();
        sink.accept(pages);
        int rows = reading.videos().size();
        if (!tasks.end(task, Task.State.DONE, ending, pages.size(), rows)) {
            throw new LeaseLost(task);
        }
        log.info("Channel {} {}: {} videos in {} pages", channel.platformId(), ending.outcome(), rows, pages.size());
    }

    private @Nullable Duration rest(TaskMessage task, Outcome.RateLimited limited) {
        return limited.retryAfter() == null ? settings.rests().get(task.platform()) : limited.retryAfter();
    }

    private void again(TaskMessage task, Ending ending, @Nullable Duration wish) {
        if (tasks.retry(task, ending, wish)) {
            log.info("Attempt {} was {}, the task is planned again", task.attempt(), ending.outcome());
        } else {
            fail(task, ending);
        }
    }

    private void fail(TaskMessage task, Ending ending) {
        tasks.end(task, Task.State.FAILED, ending, 0, 0);
        log.warn("The task ended {}: {}", ending.outcome(), ending.error());
    }
}
