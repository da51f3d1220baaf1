package io.cosmeya.scrapers.run;

import io.cosmeya.scrapers.Platform;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Moves tasks and runs on as time passes; each step may be taken by several processes at once.
@Component
class Flow {

    private static final Logger log = LoggerFactory.getLogger(Flow.class);

    private static final String RELEASED = """
            UPDATE scrapers.run_task t SET state = 'released', attempt = attempt + 1
            FROM due JOIN scrapers.run r ON r.id = due.run_id
            WHERE (t.run_id, t.platform, t.channel_id, t.batch_no)
                  = (due.run_id, due.platform, due.channel_id, due.batch_no)
            RETURNING t.run_id, r.slot_no, r.slot_at, t.platform, t.channel_id, t.batch_no, t.attempt""";

    private static final String RELEASE = """
            WITH due AS (
              SELECT t.run_id, t.platform, t.channel_id, t.batch_no FROM scrapers.run_task t
              JOIN scrapers.run r ON r.id = t.run_id AND r.state = 'open'
              WHERE t.state = 'planned' AND t.due_at <= :now AND t.batch_no = 0
              ORDER BY t.due_at LIMIT 500 FOR UPDATE OF t SKIP LOCKED)
            """ + RELEASED;

    // One task starts its batch; the worker takes the others itself. While one is out, no second is sent after it.
    private static final String START = """
            WITH first AS (
              SELECT DISTINCT ON (t.run_id, t.platform, t.batch_no) t.run_id, t.platform, t.channel_id, t.batch_no
              FROM scrapers.run_task t JOIN scrapers.run r ON r.id = t.run_id AND r.state = 'open'
              WHERE t.state = 'planned' AND t.due_at <= :now AND t.batch_no > 0 AND NOT EXISTS (
                SELECT FROM scrapers.run_task o
                WHERE (o.run_id, o.platform, o.batch_no) = (t.run_id, t.platform, t.batch_no)
                  AND o.state IN ('released', 'running'))
              ORDER BY t.run_id, t.platform, t.batch_no, t.due_at, t.channel_id),
            due AS (
              SELECT t.run_id, t.platform, t.channel_id, t.batch_no FROM scrapers.run_task t
              JOIN first f ON (t.run_id, t.platform, t.channel_id, t.batch_no)
                              = (f.run_id, f.platform, f.channel_id, f.batch_no)
              WHERE t.state = 'planned' FOR UPDATE OF t SKIP LOCKED)
            """ + RELEASED;

    private static final String EXPIRE = """
            UPDATE scrapers.run_task t SET
              state = CASE WHEN r.state = 'open' THEN 'planned' ELSE 'failed' END,
              lease_until = NULL, due_at = :now, outcome = 'lease_lost', error = 'the worker gave no sign of life'
            FROM scrapers.run r
            WHERE r.id = t.run_id AND t.state = 'running' AND t.lease_until < :now""";

    private static final String GIVE_UP = """
            UPDATE scrapers.run_task t SET state = 'cancelled', outcome = coalesce(outcome, 'deadline'),
              error = coalesce(error, 'the deadline of the run passed before the task began')
            FROM scrapers.run r
            WHERE r.id = t.run_id AND r.state IN ('open', 'draining') AND r.deadline_at <= :now
              AND t.state IN ('planned', 'released')""";

    private static final String DRAIN = """
            UPDATE scrapers.run r SET state = 'draining' WHERE r.state = 'open' AND (r.deadline_at <= :now OR NOT EXISTS (
              SELECT FROM scrapers.run_task t
              WHERE t.run_id = r.id AND t.state IN ('planned', 'released', 'running')))
            RETURNING r.id""";

    private static final String COUNT = """
            UPDATE scrapers.run r SET done = c.done, failed = c.failed
            FROM (SELECT t.run_id, count(*) FILTER (WHERE t.state = 'done') AS done,
                         count(*) FILTER (WHERE t.state IN ('failed', 'cancelled')) AS failed
                  FROM scrapers.run_task t JOIN scrapers.run o ON o.id = t.run_id AND o.state IN ('open', 'draining')
                  GROUP BY t.run_id) c
            WHERE r.id = c.run_id AND (r.done, r.failed) IS DISTINCT FROM (c.done, c.failed)""";

    private final JdbcClient jdbc;
    private final Clock clock;
    private final TaskQueue queue;

    Flow(JdbcClient jdbc, Clock clock, TaskQueue queue) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.queue = queue;
    }

    /// Hands due tasks to the queue, and one of each batch that is due; how many.
    @Transactional
    int release() {
        List<TaskMessage> due = Stream.of(RELEASE, START)
                .flatMap(sql -> jdbc.sql(sql).param("now", now()).query(Flow::message).list().stream())
                .toList();
        queue.accept(due);
        return due.size();
    }

    /// Takes tasks from workers that gave no sign of life, to be released again while the run is open.
    @Transactional
    int expire() {
        int expired = jdbc.sql(EXPIRE).param("now", now()).update();
        if (expired > 0) {
            log.warn("Took back {} tasks whose worker gave no sign of life", expired);
        }
        return expired;
    }

    /// Moves runs on whose tasks have all ended, or whose deadline has passed; their ids.
    @Transactional
    List<Long> drain() {
        jdbc.sql(GIVE_UP).param("now", now()).update();
        List<Long> drained = jdbc.sql(DRAIN)
                .param("now", now())
                .query((row, number) -> row.getLong(1))
                .list();
        jdbc.sql(COUNT).update();
        drained.forEach(run -> log.atInfo()
                .addKeyValue("run.id", run)
                .log("All tasks have ended or the deadline has passed, pages are waited for"));
        return drained;
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static TaskMessage message(ResultSet row, int number) throws SQLException {
        return new TaskMessage(
                TaskMessage.SCHEMA,
                row.getLong("run_id"),
                row.getInt("slot_no"),
                row.getObject("slot_at", OffsetDateTime.class).toInstant(),
                Platform.of(row.getString("platform")),
                row.getInt("channel_id"),
                row.getInt("batch_no"),
                row.getInt("attempt"));
    }
}
