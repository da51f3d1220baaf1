package io.cosmeya.scrapers.run;

import io.cosmeya.scrapers.Platform;
import io.cosmeya.scrapers.platform.SittingScraper;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Opens a run with all its tasks in one transaction. Two may try at once: the unique index lets one through.
@Component
class Opening {

    private static final Logger log = LoggerFactory.getLogger(Opening.class);

    private static final String INSERT = """
            INSERT INTO scrapers.run (slot_no, slot_at, kind, state, deadline_at, opened_at)
            VALUES (:slot, :slotAt, :kind, 'open', :deadline, :now)
            ON CONFLICT DO NOTHING RETURNING id""";

    // The rank by hash is stable between runs, so that a channel is read at nearly the same distance from each slot.
    private static final String TASKS = """
            INSERT INTO scrapers.run_task (run_id, platform, channel_id, due_at)
            SELECT :run, platform, id,
                   :from::timestamptz + make_interval(secs => :window::float8
                     * (row_number() OVER (PARTITION BY platform ORDER BY md5(platform || '/' || id), id) - 1)
                     / count(*) OVER (PARTITION BY platform))
            FROM scrapers.channel WHERE state = 'active'""";

    private static final String EXPECT = """
            UPDATE scrapers.run SET expected = :expected,
              state = CASE WHEN :expected = 0 THEN 'closed' ELSE state END,
              closed_at = CASE WHEN :expected = 0 THEN :now::timestamptz END,
              revision = CASE WHEN :expected = 0 THEN 1 ELSE 0 END
            WHERE id = :run""";

    private static final String OVERTAKE = """
            UPDATE scrapers.run_task t SET state = 'cancelled', outcome = 'overtaken',
              error = 'the next slot began before the task did'
            FROM scrapers.run r
            WHERE r.id = t.run_id AND r.slot_no < :slot AND r.state IN ('open', 'draining')
              AND t.state IN ('planned', 'released')""";

    private final JdbcClient jdbc;
    private final Clock clock;
    private final Schedule schedule;
    private final RunSettings settings;
    private final Batches batches;
    private final List<Platform> sitting;

    Opening(
            JdbcClient jdbc,
            Clock clock,
            Schedule schedule,
            RunSettings settings,
            Batches batches,
            ObjectProvider<SittingScraper> scrapers) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.schedule = schedule;
        this.settings = settings;
        this.batches = batches;
        this.sitting = scrapers.stream().map(SittingScraper::platform).toList();
    }

    /// The id of the new run; empty when the slot has one. A run without channels is closed at once.
    @Transactional
    Optional<Long> open(Slot slot, Run.Kind kind) {
        Instant now = clock.instant();
        Optional<Long> id = jdbc.sql(INSERT)
                .param("slot", slot.number())
                .param("slotAt", utc(slot.at()))
                .param("kind", kind.key())
                .param("deadline", utc(deadline(slot, kind, now)))
                .param("now", utc(now))
                .query((row, number) -> row.getLong(1))
                .optional();
        id.ifPresent(run -> fill(run, slot, kind, now));
        return id;
    }

    private void fill(long run, Slot slot, Run.Kind kind, Instant now) {
        jdbc.sql(OVERTAKE).param("slot", slot.number()).update();
        int expected = jdbc.sql(TASKS)
                .param("run", run)
                .param("from", utc(kind == Run.Kind.SCHEDULED ? slot.at() : now))
                .param("window", kind == Run.Kind.MANUAL ? 0 : settings.window().toSeconds())
                .update();
        Instant from = kind == Run.Kind.SCHEDULED ? slot.at() : now;
        sitting.forEach(platform -> batches.assign(run, platform, from, kind == Run.Kind.SCHEDULED));
        jdbc.sql(EXPECT)
                .param("expected", expected)
                .param("now", utc(now))
                .param("run", run)
                .update();
        log.atInfo()
                .addKeyValue("run.id", run)
                .log("Opened a {} run of {} channels for {}", kind.key(), expected, slot.at());
    }

    private Instant deadline(Slot slot, Run.Kind kind, Instant now) {
        Instant wanted = (kind == Run.Kind.SCHEDULED ? slot.at() : now).plus(settings.deadline());
        Instant next = schedule.slots().next(slot).at();
        Instant last = kind == Run.Kind.MANUAL ? next : next.minus(Duration.ofMinutes(15));
        return wanted.isBefore(last) ? wanted : last;
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
