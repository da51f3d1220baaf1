package io.cosmeya.scrapers.run;

import io.cosmeya.scrapers.Platform;
import io.cosmeya.scrapers.channel.Channel;
import io.cosmeya.scrapers.channel.Channels;
import io.cosmeya.scrapers.platform.Outcome;
import io.cosmeya.scrapers.platform.PlatformScraper;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Reads the kept pages of a run again with the parsers of today. Where something else comes of them, it is
/// delivered as a later attempt of the same run, at the moment of the old one; ingest then closes the run with
/// a new revision.
@Component
public class Reread {

    private static final Logger log = LoggerFactory.getLogger(Reread.class);

    private final KeptPages kept;
    private final Channels channels;
    private final Runs runs;
    private final LaterAttempt later;
    private final Clock clock;
    private final Map<Platform, PlatformScraper> scrapers;

    Reread(
            KeptPages kept,
            Channels channels,
            Runs runs,
            LaterAttempt later,
            Clock clock,
            ObjectProvider<PlatformScraper> scrapers) {
        this.kept = kept;
        this.channels = channels;
        this.runs = runs;
        this.later = later;
        this.clock = clock;
        this.scrapers = scrapers.stream().collect(Collectors.toMap(PlatformScraper::platform, Function.identity()));
    }

    /// What came of reading a run again.
    ///
    /// @param read tasks whose pages were kept
    /// @param changed of these, delivered anew
    /// @param failed of these, nothing could be read now
    public record Result(int read, int changed, int failed) {}

    /// Reads a run again, or one platform of it. A run that is not closed, or whose slot is older than [Runs#LATE], is
    /// an [IllegalArgumentException]: what is late cannot change it.
    public Result run(long id, @Nullable Platform platform) {
        Run run = runs.find(id).orElseThrow(() -> new IllegalArgumentException("run: there is none of this number"));
        if (run.state() != Run.State.CLOSED) {
            throw new IllegalArgumentException("run: it is " + run.state().key() + ", only a closed one is read again");
        }
        if (run.slotAt().isBefore(clock.instant().minus(Runs.LATE))) {
            throw new IllegalArgumentException("run: its slot is older than " + Runs.LATE.toHours() + " hours");
        }
        List<KeptReading> readings = kept.latest(id, platform);
        int changed = 0;
        int failed = 0;
        for (KeptReading each : readings) {
            Optional<Outcome> outcome = outcome(each);
            if (outcome.flatMap(KeptReading::reading).isEmpty()) {
                failed++;
            } else if (!Objects.equals(each.digest(), KeptReading.digest(outcome.get()))) {
                changed += deliver(run, each, outcome.get()) ? 1 : 0;
            }
        }
        log.atInfo()
                .addKeyValue("run.id", id)
                .log("Read {} tasks again: {} changed, {} cannot be read", readings.size(), changed, failed);
        return new Result(readings.size(), changed, failed);
    }

    private Optional<Outcome> outcome(KeptReading reading) {
        PlatformScraper scraper = scrapers.get(reading.platform());
        Optional<Channel> channel = channels.find(reading.channel());
        if (scraper == null || channel.isEmpty()) {
            return Optional.empty();
        }
        Replay replay = new Replay(kept.pages(reading));
        try {
            return Optional.of(ScopedValue.where(Passage.CURRENT, replay).call(() -> scraper.scrape(channel.get())));
        } catch (RuntimeException mistake) {
            log.error(
                    "The scraper of {} broke on kept pages", reading.platform().key(), mistake);
            return Optional.empty();
        }
    }

    private boolean deliver(Run run, KeptReading reading, Outcome outcome) {
        PlatformScraper scraper = Objects.requireNonNull(scrapers.get(reading.platform()));
        Channel channel = channels.find(reading.channel()).orElseThrow();
        return later.deliver(run, reading, channel, scraper.parser(), outcome);
    }
}
