package io.cosmeya.scrapers.run;

import io.cosmeya.scrapers.Platform;
import io.cosmeya.scrapers.channel.Channel;
import io.cosmeya.scrapers.channel.Channels;
import io.cosmeya.scrapers.platform.Outcome;
import io.cosmeya.scrapers.platform.PlatformScraper;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/// Does one task: lease, read, deliver. When it returns, the message may be acknowledged: whatever happened is in the
/// database, and a task that was not ended is released again after its lease.
@Component
public class TaskWorker {

    private static final Logger log = LoggerFactory.getLogger(TaskWorker.class);

    private final Tasks tasks;
    private final Channels channels;
    private final Delivery delivery;
    private final Pulse pulse;
    private final Scraping scraping;
    private final Map<Platform, PlatformScraper> scrapers;

    TaskWorker(
            Tasks tasks,
            Channels channels,
            Delivery delivery,
            Pulse pulse,
            Scraping scraping,
            ObjectProvider<PlatformScraper> scrapers) {
        this.tasks = tasks;
        this.channels = channels;
        this.delivery = delivery;
        this.pulse = pulse;
        this.scraping = scraping;
        this.scrapers = scrapers.stream().collect(Collectors.toMap(PlatformScraper::platform, Function.identity()));
    }

    /// Reads the channel of a task and leaves the result. It throws only when the database cannot be reached.
    public void work(TaskMessage task) {
        try (var _ = MDC.putCloseable("run.id", Long.toString(task.run()));
                var _ = MDC.putCloseable("task.id", task.task());
                var _ = MDC.putCloseable("platform", task.platform().key());
                var _ = MDC.putCloseable("channel.id", Integer.toString(task.channel()))) {
            if (!tasks.lease(task)) {
                log.info("Attempt {} of the task is void or must wait", task.attempt());
                return;
            }
            try (var _ = pulse.of(task)) {
                leased(task);
            }
        }
    }

    private void leased(TaskMessage task) {
        Optional<Channel> channel =
                channels.find(task.channel()).filter(found -> found.state() == Channel.State.ACTIVE);
        PlatformScraper scraper = scrapers.get(task.platform());
        if (channel.isEmpty()) {
            tasks.end(task, Task.State.CANCELLED, new Ending("paused", "the channel is not collected now"), 0, 0);
        } else if (scraper == null) {
            tasks.end(task, Task.State.FAILED, new Ending("unsupported", "nobody reads this platform yet"), 0, 0);
        } else {
            scrape(task, channel.get(), scraper);
        }
    }

    private void scrape(TaskMessage task, Channel channel, PlatformScraper scraper) {
        Optional<Outcome> stopped = scraping.stopped(task);
        if (stopped.isPresent()) {
            deliver(task, channel, scraper.parser(), new Scraping.Scraped<>(stopped.get(), stopped.get(), List.of()));
            return;
        }
        Scraping.Scraped<Outcome> scraped;
        try {
            scraped = scraping.scrape(
                    task,
                    scraper.parser(),
                    "channel " + channel.id(),
                    () -> scraper.scrape(channel),
                    Function.identity());
        } catch (DataAccessException | TransactionException unreachable) {
            throw unreachable;
        } catch (RuntimeException mistake) {
            log.error("The scraper of {} broke on channel {}", task.platform().key(), channel.platformId(), mistake);
            tasks.end(task, Task.State.FAILED, new Ending("broken", mistake.toString()), 0, 0);
            return;
        }
        deliver(task, channel, scraper.parser(), scraped);
    }

    private void deliver(TaskMessage task, Channel channel, String parser, Scraping.Scraped<Outcome> scraped) {
        try {
            delivery.deliver(task, channel, parser, scraped.outcome());
            scraping.keep(task, parser, scraped);
        } catch (LeaseLost lost) {
            log.warn("What was read is thrown away: {}", lost.getMessage());
        }
    }
}
