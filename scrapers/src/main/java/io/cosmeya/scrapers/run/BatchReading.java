package io.cosmeya.scrapers.run;

import io.cosmeya.scrapers.channel.Channel;
import io.cosmeya.scrapers.channel.Channels;
import io.cosmeya.scrapers.egress.SessionLease;
import io.cosmeya.scrapers.egress.Sessions;
import io.cosmeya.scrapers.platform.Outcome;
import io.cosmeya.scrapers.platform.Sat;
import io.cosmeya.scrapers.platform.Sitting;
import io.cosmeya.scrapers.platform.Standing;
import io.cosmeya.scrapers.platform.Verdict;
import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.stereotype.Component;

/// Reads the channels of a batch until none is left, or until the session must not go on: then what is left goes to the
/// accounts after it.
@Component
class BatchReading {

    private static final Logger log = LoggerFactory.getLogger(BatchReading.class);

    private static final int PATIENCE = 2;

    private final BatchTasks tasks;
    private final Batches batches;
    private final Tasks each;
    private final Channels channels;
    private final Delivery delivery;
    private final Pulse pulse;
    private final Sessions sessions;
    private final Standing standing;
    private final Scraping scraping;
    private final BatchSettings settings;

    BatchReading(
            BatchTasks tasks,
            Batches batches,
            Tasks each,
            Channels channels,
            Delivery delivery,
            Pulse pulse,
            Sessions sessions,
            Standing standing,
            Scraping scraping,
            BatchSettings settings) {
        this.tasks = tasks;
        this.batches = batches;
        this.each = each;
        this.channels = channels;
        this.delivery = delivery;
        this.pulse = pulse;
        this.sessions = sessions;
        this.standing = standing;
        this.scraping = scraping;
        this.settings = settings;
    }

    /// One batch at work.
    record Work(TaskMessage batch, SessionLease lease, Sitting sitting, String parser, Breathing breathing) {}

    void read(Work work) {
        int read = 0;
        int displeased = 0;
        Optional<TaskMessage> task = tasks.next(work.batch());
        while (task.isPresent()) {
            try (var _ = pulse.of(task.get());
                    var _ = MDC.putCloseable("task.id", task.get().task())) {
                Optional<Sat> sat = read == 0 ? checked(work, task.get()) : one(work, task.get());
                if (sat.isEmpty() || ended(work, task.get(), sat.get())) {
                    return;
                }
                displeased = sat.get().verdict() == Verdict.TIRED ? displeased + 1 : 0;
                if (displeased == PATIENCE) {
                    cool(work, sat.get());
                    return;
                }
            }
            read++;
            task = tasks.next(work.batch());
            if (task.isPresent()) {
                rest(work, task.get());
            }
        }
        log.info("Account {} has read {} channels in a sitting", work.batch().batch(), read);
    }

    private void rest(Work work, TaskMessage next) {
        try (var _ = pulse.of(next)) {
            work.breathing().channelDone();
        }
    }

    /// The first channel, once the session is known to live.
    private Optional<Sat> checked(Work work, TaskMessage task) {
        Sat check = work.sitting().check();
        if (check.verdict().ends()) {
            return Optional.of(check);
        }
        if (check.verdict() == Verdict.TIRED || check.outcome() instanceof Outcome.Transport) {
            log.warn("Account {} could not be checked: {}", work.batch().batch(), check.outcome());
            tasks.putBack(task);
            tasks.rest(work.batch());
            return Optional.empty();
        }
        return one(work, task);
    }

    /// What came of a channel; empty when this worker must stop.
    private Optional<Sat> one(Work work, TaskMessage task) {
        if (Thread.currentThread().isInterrupted() || !work.lease().held()) {
            log.warn("The account is not ours any more, or we are to stop: the batch goes on elsewhere");
            tasks.putBack(task);
            return Optional.empty();
        }
        Optional<Channel> channel =
                channels.find(task.channel()).filter(found -> found.state() == Channel.State.ACTIVE);
        if (channel.isEmpty()) {
            each.end(task, Task.State.CANCELLED, new Ending("paused", "the channel is not collected now"), 0, 0);
            return Optional.of(new Sat(new Outcome.NotFound("paused"), Verdict.GOOD, ""));
        }
        Optional<Outcome> stopped = scraping.stopped(task);
        if (stopped.isPresent()) {
            deliver(work, task, channel.get(), stopped.get());
            return Optional.of(new Sat(stopped.get(), Verdict.GOOD, ""));
        }
        Scraping.Scraped<Sat> scraped;
        try {
            scraped = scraping.scrape(
                    task,
                    work.parser(),
                    "account " + work.batch().batch(),
                    () -> work.sitting().read(channel.get()),
                    Sat::outcome);
        } catch (RuntimeException mistake) {
            log.error("The scraper broke on channel {}", channel.get().platformId(), mistake);
            each.end(task, Task.State.FAILED, new Ending("broken", mistake.toString()), 0, 0);
            return Optional.of(new Sat(new Outcome.SchemaChanged("broken"), Verdict.GOOD, ""));
        }
        Sat sat = scraped.result();
        if (!sat.verdict().ends() || readable(sat.outcome())) {
            deliver(work, task, channel.get(), sat.outcome());
            scraping.keep(task, work.parser(), scraped);
        }
        return Optional.of(sat);
    }

    private void deliver(Work work, TaskMessage task, Channel channel, Outcome outcome) {
        try {
            delivery.deliver(task, channel, work.parser(), outcome);
        } catch (LeaseLost lost) {
            log.warn("What was read is thrown away: {}", lost.getMessage());
        }
    }

    /// Whether the session must not go on; what it has not read is given on.
    private boolean ended(Work work, TaskMessage task, Sat sat) {
        if (!sat.verdict().ends()) {
            return false;
        }
        int account = work.batch().batch();
        String why = "account %d: %s".formatted(account, sat.reason());
        standing.mark(account, sat.verdict(), sat.reason());
        tasks.putBack(task);
        batches.handOver(work.batch(), Duration.ZERO, why);
        return true;
    }

    private void cool(Work work, Sat sat) {
        int account = work.batch().batch();
        sessions.cooling(account, settings.cooling(), sat.reason());
        batches.handOver(work.batch(), settings.cooling(), "account %d: %s".formatted(account, sat.reason()));
    }

    private static boolean readable(Outcome outcome) {
        return outcome instanceof Outcome.Taken
                || outcome instanceof Outcome.Partial
                || outcome instanceof Outcome.Empty;
    }
}
