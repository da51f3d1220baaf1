package io.cosmeya.scrapers.run;

import io.cosmeya.scrapers.channel.Channel;
import io.cosmeya.scrapers.platform.Outcome;
import io.cosmeya.scrapers.platform.PlatformScraper;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/// Reads a channel for a task: keeps the pages, counts what came of it, and stops a parser whose pages have changed.
@Component
class Scraping {

    private static final Logger log = LoggerFactory.getLogger(Scraping.class);

    private final SchemaStop stop;
    private final KeptPages kept;
    private final Meters meters;

    Scraping(SchemaStop stop, KeptPages kept, Meters meters) {
        this.stop = stop;
        this.kept = kept;
        this.meters = meters;
    }

    /// What came of a task, and the pages that it was answered.
    record Scraped(Outcome outcome, List<KeptPage> pages) {}

    Scraped scrape(TaskMessage task, Channel channel, PlatformScraper scraper) {
        Optional<Outcome> stopped = stop.of(task);
        if (stopped.isPresent()) {
            return new Scraped(stopped.get(), List.of());
        }
        Trace trace = kept.trace();
        long started = System.nanoTime();
        Outcome outcome = ScopedValue.where(Passage.CURRENT, trace).call(() -> scraper.scrape(channel));
        meters.count(task, outcome, Duration.ofNanos(System.nanoTime() - started));
        if (outcome instanceof Outcome.SchemaChanged(String where)) {
            log.error(
                    "The pages of {} have changed for parser {}: {}",
                    task.platform().key(),
                    scraper.parser(),
                    where);
        }
        return new Scraped(outcome, trace.pages());
    }

    /// Keeps the pages; a task is not lost for want of them.
    void keep(TaskMessage task, PlatformScraper scraper, Scraped scraped) {
        try {
            kept.keep(task, scraper.parser(), scraped.outcome(), scraped.pages());
        } catch (DataAccessException e) {
            log.warn("The pages of a task could not be kept: {}", e.toString());
        }
    }
}
