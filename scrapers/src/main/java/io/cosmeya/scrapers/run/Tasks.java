package io.cosmeya.scrapers.run;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The tasks as a worker meets them. Each change names the attempt, so that a worker whose lease was lost changes
/// nothing.
@Component
class Tasks {

    private static final String KEY = """
             WHERE run_id = :run AND platform = :platform AND channel_id = :channel AND batch_no = :batch
               AND attempt = :attempt
            """;

    private static final String LEASE =
            "UPDATE scrapers.run_task SET state = 'running', lease_until = :until" + KEY + " AND state = 'released'";

    private static final String BEAT =
            "UPDATE scrapers.run_task SET lease_until = :until" + KEY + " AND state = 'running'";

    private static final String POSTPONE =
            "UPDATE scrapers.run_task SET state = 'planned', due_at = :due" + KEY + " AND state = 'released'";

    private static final String RETRY = """
            UPDATE scrapers.run_task SET state = 'planned', due_at = :due, lease_until = NULL, outcome = :outcome, error = :error
            """ + KEY + """
             AND state = 'running' AND EXISTS (
               SELECT FROM scrapers.run r WHERE r.id = :run AND r.state = 'open' AND r.deadline_at > :due)""";

    private static final String END = """
            UPDATE scrapers.run_task SET state = :state, lease_until = NULL, ended_at = :now, outcome = :outcome,
              error = :error, incomplete = :incomplete, pages = :pages, rows_sent = :rows, rows_manifest = :rows
            """ + KEY + " AND state = 'running'";

    private final JdbcClient jdbc;
    private final Clock clock;
    private final RunSettings settings;

    Tasks(JdbcClient jdbc, Clock clock, RunSettings settings) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.settings = settings;
    }

    /// Takes a task for [RunSettings#lease()]; false when it is void, or another run reads the same channel now: then
    /// it is planned again.
    boolean lease(TaskMessage task) {
        try {
            return of(LEASE, task).param("until", utc(until())).update() == 1;
        } catch (DuplicateKeyException busy) {
            of(POSTPONE, task)
                    .param("due", utc(clock.instant().plus(settings.backoff())))
                    .update();
            return false;
        }
    }

    /// A sign of life; false when the lease was lost.
    boolean beat(TaskMessage task) {
        return of(BEAT, task).param("until", utc(until())).update() == 1;
    }

    /// Plans the task again, later each time; false when the run will not wait so long or the lease was lost.
    boolean retry(TaskMessage task, Ending ending, @Nullable Duration wish) {
        return of(RETRY, task)
                        .param("due", utc(clock.instant().plus(pause(task.attempt(), wish))))
                        .param("outcome", ending.outcome())
                        .param("error", ending.error())
                        .update()
                == 1;
    }

    /// Ends the task; false when the lease was lost, and then nothing that it brought may be kept.
    boolean end(TaskMessage task, Task.State state, Ending ending, int pages, int rows) {
        return of(END, task)
                        .param("state", state.key())
                        .param("now", utc(clock.instant()))
                        .param("outcome", ending.outcome())
                        .param("error", ending.error())
                        .param("incomplete", !ending.complete())
                        .param("pages", pages)
                        .param("rows", rows)
                        .update()
                == 1;
    }

    /// How often a worker must give a sign of life.
    Duration pulse() {
        return settings.lease().dividedBy(4);
    }

    private Duration pause(int attempt, @Nullable Duration wish) {
        Duration pause = settings.backoff().multipliedBy(1L << Math.min(attempt - 1, 5));
        return wish != null && wish.compareTo(pause) > 0 ? wish : pause;
    }

    private Instant until() {
        return clock.instant().plus(settings.lease());
    }

    private JdbcClient.StatementSpec of(String sql, TaskMessage task) {
        return jdbc.sql(sql)
                .param("run", task.run())
                .param("platform", task.platform().key())
                .param("channel", task.channel())
                .param("batch", task.batch())
                .param("attempt", task.attempt());
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
