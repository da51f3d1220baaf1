package io.cosmeya.scrapers.run;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// All runs, the planned and those opened by hand.
@Component
public class Runs {

    /// How long after its slot a late page still changes a run.
    public static final Duration LATE = Duration.ofHours(48);

    private static final String SELECT = """
            SELECT id, slot_no, slot_at, kind, state, deadline_at, opened_at, closed_at, revision, expected, done, failed,
                   incomplete
            FROM scrapers.run
            """;

    private static final String TASKS = """
            SELECT run_id, platform, channel_id, due_at, state, attempt, lease_until, pages, rows_manifest, outcome, error
            FROM scrapers.run_task WHERE run_id = :run ORDER BY due_at, channel_id""";

    private static final String BATCHES = """
            SELECT platform, batch_no, count(*) AS channels, count(*) FILTER (WHERE state = 'done') AS done,
                   count(*) FILTER (WHERE state IN ('done', 'failed', 'cancelled')) AS ended
            FROM scrapers.run_task WHERE run_id = :run AND batch_no > 0
            GROUP BY platform, batch_no ORDER BY platform, batch_no""";

    // What the deadline or the next run cut off is missing too, though no page of it is waited for.
    private static final String RESULT = """
            revision = revision + 1, closed_at = :now,
              (done, failed, incomplete) = (
                SELECT count(*) FILTER (WHERE state = 'done'), count(*) FILTER (WHERE state IN ('failed', 'cancelled')),
                  :incomplete OR count(*) FILTER (WHERE state IN ('planned', 'released', 'running')
                    OR outcome IN ('deadline', 'overtaken', 'not_done')) > 0
                FROM scrapers.run_task WHERE run_id = :id)""";

    private static final String CLOSE = "UPDATE scrapers.run SET state = 'closed', " + RESULT
            + " WHERE id = :id AND state = :state AND state IN ('open', 'draining')";

    private static final String RECLOSE = "UPDATE scrapers.run SET " + RESULT
            + " WHERE id = :id AND state = 'closed' AND revision = :revision AND slot_at > :oldest";

    private final JdbcClient jdbc;
    private final Clock clock;
    private final Schedule schedule;
    private final Opening opening;
    private final ProgressRows progress;
    private final ProgressLog log;

    Runs(JdbcClient jdbc, Clock clock, Schedule schedule, Opening opening, ProgressRows progress, ProgressLog log) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.schedule = schedule;
        this.opening = opening;
        this.progress = progress;
        this.log = log;
    }

    /// Opens a run that stands for the newest slot; one by hand may be opened at any time, of the others a slot has
    /// one.
    public Run open(Run.Kind kind) {
        return opening.open(schedule.slots().atOrBefore(clock.instant()), kind)
                .flatMap(this::find)
                .orElseThrow(() -> new IllegalStateException("the newest slot has its run"));
    }

    /// Runs, the newest first; pages from 0.
    public List<Run> latest(int page, int size) {
        return jdbc.sql(SELECT + " ORDER BY slot_no DESC, id DESC LIMIT :size OFFSET :offset")
                .param("size", size)
                .param("offset", (long) page * size)
                .query(Run::row)
                .list();
    }

    /// How many runs there are.
    public long count() {
        return jdbc.sql("SELECT count(*) FROM scrapers.run")
                .query((row, number) -> row.getLong(1))
                .single();
    }

    /// A run by its id.
    public Optional<Run> find(long id) {
        return jdbc.sql(SELECT + " WHERE id = :id")
                .param("id", id)
                .query(Run::row)
                .optional();
    }

    /// Runs whose tasks have ended or whose deadline has passed, that wait for their pages to be stored.
    public List<Run> draining() {
        return jdbc.sql(SELECT + " WHERE state = 'draining' ORDER BY id")
                .query(Run::row)
                .list();
    }

    /// Runs of which a revision was closed at or after a moment, in the order of closing.
    public List<Run> closed(Instant since) {
        return jdbc.sql(SELECT + " WHERE state = 'closed' AND closed_at >= :since ORDER BY closed_at, id")
                .param("since", utc(since))
                .query(Run::row)
                .list();
    }

    /// Runs of whatever state that stand for slots from one number to another, both included, in the order of slots.
    public List<Run> ofSlots(int from, int to) {
        return jdbc.sql(SELECT + " WHERE slot_no BETWEEN :from AND :to ORDER BY slot_no, id")
                .param("from", from)
                .param("to", to)
                .query(Run::row)
                .list();
    }

    /// Runs of whatever state whose slots are within a time, both ends included, in the order of slots.
    public List<Run> between(Instant from, Instant to) {
        return jdbc.sql(SELECT + " WHERE slot_at BETWEEN :from AND :to ORDER BY slot_no, id")
                .param("from", utc(from))
                .param("to", utc(to))
                .query(Run::row)
                .list();
    }

    /// The tasks of a run, in the order in which they are due.
    public List<Task> tasks(long run) {
        return jdbc.sql(TASKS).param("run", run).query(Task::row).list();
    }

    /// The batches of a run, one of each account that reads in it.
    public List<Batch> batches(long run) {
        return jdbc.sql(BATCHES).param("run", run).query(Batch::row).list();
    }

    /// How far a run is; empty when there is none of this number.
    public Optional<Progress> progress(long run) {
        return progress.of(run);
    }

    /// Closes a run with the next revision; false when it is not as the caller saw it: somebody else has closed it,
    /// or tasks were planned again. It is incomplete where the caller says so, and where tasks were cut off by the
    /// deadline or by the next run.
    public boolean close(Run seen, boolean incomplete) {
        boolean closed = jdbc.sql(CLOSE)
                        .param("now", utc(clock.instant()))
                        .param("incomplete", incomplete)
                        .param("id", seen.id())
                        .param("state", seen.state().key())
                        .update()
                == 1;
        if (closed) {
            log.ended(seen.id());
        }
        return closed;
    }

    /// Closes a closed run again with the next revision, since late pages were stored. False when it is not at the
    /// revision that the caller saw, or its slot is older than [#LATE].
    public boolean reclose(long id, int revision, boolean incomplete) {
        Instant now = clock.instant();
        return jdbc.sql(RECLOSE)
                        .param("now", utc(now))
                        .param("id", id)
                        .param("revision", revision)
                        .param("incomplete", incomplete)
                        .param("oldest", utc(now.minus(LATE)))
                        .update()
                == 1;
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
