package io.cosmeya.scrapers.run;

import io.cosmeya.scrapers.Platform;
import io.cosmeya.scrapers.egress.Session;
import io.cosmeya.scrapers.egress.SessionLease;
import io.cosmeya.scrapers.egress.Sessions;
import io.cosmeya.scrapers.platform.PlatformScraper;
import io.cosmeya.scrapers.platform.Sitting;
import io.cosmeya.scrapers.platform.SittingScraper;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Works through the batch of an account: one session, channel after channel, each delivered by itself.
/// Whatever is left when it returns is planned, so that a batch goes on after its worker died.
@Component
public class BatchWorker {

    private static final Logger log = LoggerFactory.getLogger(BatchWorker.class);

    private final Sessions sessions;
    private final Batches batches;
    private final BatchTasks tasks;
    private final BatchReading reading;
    private final BatchSettings settings;
    private final Pause pause;
    private final Map<Platform, SittingScraper> scrapers;

    BatchWorker(
            Sessions sessions,
            Batches batches,
            BatchTasks tasks,
            BatchReading reading,
            BatchSettings settings,
            Pause pause,
            ObjectProvider<PlatformScraper> scrapers) {
        this.sessions = sessions;
        this.batches = batches;
        this.tasks = tasks;
        this.reading = reading;
        this.settings = settings;
        this.pause = pause;
        this.scrapers = scrapers.stream()
                .filter(SittingScraper.class::isInstance)
                .map(SittingScraper.class::cast)
                .collect(Collectors.toMap(PlatformScraper::platform, Function.identity()));
    }

    /// Reads what is due of the batch that a task belongs to. It throws only when the database cannot be reached.
    public void work(TaskMessage start) {
        try (var _ = MDC.putCloseable("run.id", Long.toString(start.run()));
                var _ = MDC.putCloseable("platform", start.platform().key());
                var _ = MDC.putCloseable("batch", Integer.toString(start.batch()))) {
            Optional<SessionLease> lease = sessions.lease(start.batch());
            if (lease.isEmpty()) {
                log.info("Account {} is in use elsewhere, or gone", start.batch());
                waiting(start);
                return;
            }
            try (SessionLease held = lease.get()) {
                held(start, held);
            }
        }
    }

    private void held(TaskMessage start, SessionLease lease) {
        SittingScraper scraper = scrapers.get(start.platform());
        Optional<Session> session = usable(start);
        if (session.isEmpty() || scraper == null) {
            batches.handOver(start, Duration.ZERO, "account " + start.batch() + " cannot be used now");
            return;
        }
        Breathing breathing = new Breathing(pause, settings, Assignment.draw(start.run(), start.batch()));
        Sitting sitting = scraper.sit(session.get(), breathing::breath);
        try {
            reading.read(new BatchReading.Work(start, lease, sitting, scraper.parser(), breathing));
        } finally {
            if (!sitting.cookies().equals(session.get().cookies())) {
                sessions.keepCookies(start.batch(), sitting.cookies());
            }
        }
    }

    /// An account that is gone never comes back; one that is in use may.
    private void waiting(TaskMessage start) {
        if (usable(start).isPresent()) {
            tasks.postpone(start);
        } else {
            batches.handOver(start, Duration.ZERO, "account " + start.batch() + " cannot be used now");
        }
    }

    private Optional<Session> usable(TaskMessage start) {
        return sessions.usable(start.platform()).stream()
                .filter(each -> each.account() == start.batch())
                .findFirst();
    }
}
