package io.cosmeya.scrapers.run;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The tasks of a batch as its worker meets them: one after another, each under its own lease.
@Component
class BatchTasks {

    // By chance, but the same for the same batch. A channel that another run reads now is passed over.
    private static final String NEXT = """
            UPDATE scrapers.run_task SET state = 'running', lease_until = :until,
              attempt = attempt + CASE WHEN state = 'planned' THEN 1 ELSE 0 END
            WHERE (run_id, platform, channel_id, batch_no) = (
              SELECT t.run_id, t.platform, t.channel_id, t.batch_no FROM scrapers.run_task t
              JOIN scrapers.run r ON r.id = t.run_id AND r.state = 'open' AND r.deadline_at > :now
              WHERE t.run_id = :run AND t.platform = :platform AND t.batch_no = :batch
                AND (t.state = 'released' OR (t.state = 'planned' AND t.due_at <= :now))
                AND NOT EXISTS (SELECT FROM scrapers.run_task o
                                WHERE o.platform = t.platform AND o.channel_id = t.channel_id AND o.state = 'running')
              ORDER BY md5(t.run_id || '/' || t.batch_no || '/' || t.channel_id) LIMIT 1 FOR UPDATE OF t SKIP LOCKED)
            RETURNING channel_id, attempt""";

    private static final String POSTPONE = """
            UPDATE scrapers.run_task SET state = 'planned', due_at = :due
            WHERE run_id = :run AND platform = :platform AND batch_no = :batch AND state = 'released'""";

    private static final String REST = """
            UPDATE scrapers.run_task SET state = 'planned', due_at = :due
            WHERE run_id = :run AND platform = :platform AND batch_no = :batch AND state IN ('planned', 'released')
              AND due_at < :due""";

    private static final String PUT_BACK = """
            UPDATE scrapers.run_task SET state = 'planned', due_at = :now, lease_until = NULL
            WHERE run_id = :run AND platform = :platform AND batch_no = :batch AND channel_id = :channel
              AND attempt = :attempt AND state = 'running'""";

    private final JdbcClient jdbc;
    private final Clock clock;
    private final RunSettings settings;

    BatchTasks(JdbcClient jdbc, Clock clock, RunSettings settings) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.settings = settings;
    }

    /// Leases the next task of a batch that is due; empty when none is left.
    Optional<TaskMessage> next(TaskMessage batch) {
        try {
            return of(NEXT, batch)
                    .param("until", after(settings.lease()))
                    .param("now", after(Duration.ZERO))
                    .query((row, _) -> message(batch, row))
                    .optional();
        } catch (DuplicateKeyException busy) {
            return Optional.empty();
        }
    }

    /// Plans what was released of a batch again, since its account is in use elsewhere.
    void postpone(TaskMessage batch) {
        of(POSTPONE, batch).param("due", after(settings.backoff())).update();
    }

    /// Lets the whole batch wait, since the way to the platform fails.
    void rest(TaskMessage batch) {
        of(REST, batch).param("due", after(settings.backoff())).update();
    }

    /// Gives a leased task back unread.
    void putBack(TaskMessage task) {
        of(PUT_BACK, task)
                .param("now", after(Duration.ZERO))
                .param("channel", task.channel())
                .param("attempt", task.attempt())
                .update();
    }

    private OffsetDateTime after(Duration time) {
        return clock.instant().plus(time).atOffset(ZoneOffset.UTC);
    }

    private JdbcClient.StatementSpec of(String sql, TaskMessage batch) {
        return jdbc.sql(sql)
                .param("run", batch.run())
                .param("platform", batch.platform().key())
                .param("batch", batch.batch());
    }

    private static TaskMessage message(TaskMessage batch, ResultSet row) throws SQLException {
        return new TaskMessage(
                TaskMessage.SCHEMA,
                batch.run(),
                batch.slot(),
                batch.slotAt(),
                batch.platform(),
                row.getInt("channel_id"),
                batch.batch(),
                row.getInt("attempt"));
    }
}
