package io.cosmeya.scrapers.run;

import io.cosmeya.scrapers.egress.Errand;
import io.cosmeya.scrapers.platform.Outcome;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
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
    ///
    /// @param result what the reading brought: an outcome, alone or with more
    record Scraped<T>(T result, Outcome outcome, List<KeptPage> pages) {}

    /// The end of a task whose parser met changed pages too often in its run: the platform is not asked again.
    Optional<Outcome> stopped(TaskMessage task) {
        return stop.of(task);
    }

    /// @param errand what the requests are made for: all of them take one exit
    <T> Scraped<T> scrape(
            TaskMessage task, String parser, String errand, Supplier<T> reading, Function<T, Outcome> outcomeOf) {
        Trace trace = kept.trace();
        long started = System.nanoTime();
        T result = ScopedValue.where(Passage.CURRENT, trace).call(() -> Errand.of(errand, reading));
        Outcome outcome = outcomeOf.apply(result);
        meters.count(task, outcome, Duration.ofNanos(System.nanoTime() - started));
        if (outcome instanceof Outcome.SchemaChanged(String where)) {
            log.error(
                    "The pages of {} have changed for parser {}: {}",
                    task.platform().key(),
                    parser,
                    where);
        }
        return new Scraped<>(result, outcome, trace.pages());
    }

    /// Keeps the pages; a task is not lost for want of them.
    void keep(TaskMessage task, String parser, Scraped<?> scraped) {
        try {
            kept.keep(task, parser, scraped.outcome(), scraped.pages());
        } catch (DataAccessException e) {
            log.warn("The pages of a task could not be kept: {}", e.toString());
        }
    }
}
