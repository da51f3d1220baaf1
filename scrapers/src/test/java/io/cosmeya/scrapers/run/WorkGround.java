package io.cosmeya.scrapers.run;

import io.cosmeya.scrapers.Ground;
import io.cosmeya.scrapers.Platform;
import io.cosmeya.scrapers.SettableClock;
import io.cosmeya.scrapers.channel.Channels;
import io.cosmeya.scrapers.platform.PlatformScraper;
import java.util.Map;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.stereotype.Component;

/// Empty ground at noon, a run on it, and workers that read with the scraper of a test.
@Component
class WorkGround {

    private final Ground ground;
    private final SettableClock clock;
    private final Runs runs;
    private final Flow flow;
    private final Tasks tasks;
    private final Channels channels;
    private final Delivery delivery;
    private final Pulse pulse;
    private final Scraping scraping;

    WorkGround(
            Ground ground,
            SettableClock clock,
            Runs runs,
            Flow flow,
            Tasks tasks,
            Channels channels,
            Delivery delivery,
            Pulse pulse,
            Scraping scraping) {
        this.ground = ground;
        this.clock = clock;
        this.runs = runs;
        this.flow = flow;
        this.tasks = tasks;
        this.channels = channels;
        this.delivery = delivery;
        this.pulse = pulse;
        this.scraping = scraping;
    }

    void clear() {
        ground.clear();
        clock.set("2026-11-23T12:00:00Z");
    }

    /// A run of so many channels, whose tasks are released.
    Run released(int count) {
        ground.channels(count);
        Run run = runs.open(Run.Kind.MANUAL);
        flow.release();
        return run;
    }

    TaskWorker worker(PlatformScraper scraper) {
        return worker(scraper, scraping);
    }

    TaskWorker worker(PlatformScraper scraper, Scraping with) {
        var beans = new StaticListableBeanFactory(Map.of("scripted", scraper));
        return new TaskWorker(tasks, channels, delivery, pulse, with, beans.getBeanProvider(PlatformScraper.class));
    }

    /// What starts an attempt at a channel of YouTube.
    static TaskMessage message(Run run, int channel, int attempt) {
        return message(run, Platform.YOUTUBE, channel, 0, attempt);
    }

    /// @param batch the account of the batch; 0 = none
    static TaskMessage message(Run run, Platform platform, int channel, int batch, int attempt) {
        return new TaskMessage(
                TaskMessage.SCHEMA, run.id(), run.slotNo(), run.slotAt(), platform, channel, batch, attempt);
    }
}
