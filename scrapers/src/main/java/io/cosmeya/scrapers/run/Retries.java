package io.cosmeya.scrapers.run;

import io.cosmeya.scrapers.Platform;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Plans again, by hand, what failed in a run that is not over. After that a reading would stand for another
/// moment.
@Component
public class Retries {

    private static final Logger log = LoggerFactory.getLogger(Retries.class);

    private static final String RUN = "SELECT state, deadline_at FROM scrapers.run WHERE id = :run FOR UPDATE";

    private static final String PLAN = """
            UPDATE scrapers.run_task SET state = 'planned', due_at = :now, lease_until = NULL, ended_at = NULL,
              pages = NULL, rows_sent = NULL, rows_manifest = NULL
            WHERE run_id = :run AND (:platform::text IS NULL OR platform = :platform)
              AND (:channel::int IS NULL OR channel_id = :channel)
              AND (state = 'failed' OR state = 'cancelled' AND outcome IN ('not_done', 'paused'))""";

    private static final String REOPEN =
            "UPDATE scrapers.run SET state = 'open' WHERE id = :run AND state = 'draining'";

    private final JdbcClient jdbc;
    private final Clock clock;

    Retries(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    private record Standing(Run.State state, Instant deadline) {}

    /// Plans the failed tasks of a run again, or those of one platform or channel, due at once; how many. A run
    /// that is over, or whose deadline has passed, is an [IllegalArgumentException] that says so.
    @Transactional
    public int retry(long run, @Nullable Platform platform, @Nullable Integer channel) {
        Standing standing = jdbc.sql(RUN)
                .param("run", run)
                .query((row, number) -> new Standing(
                        Run.state(row.getString("state")),
                        row.getObject("deadline_at", OffsetDateTime.class).toInstant()))
                .optional()
                .orElseThrow(() -> new IllegalArgumentException("run: there is none of this number"));
        if (standing.state() != Run.State.OPEN && standing.state() != Run.State.DRAINING) {
            throw new IllegalArgumentException("run: it is " + standing.state().key()
                    + ", and a reading of now would not stand for its slot; open a run by hand instead");
        }
        if (!standing.deadline().isAfter(clock.instant())) {
            throw new IllegalArgumentException("run: its deadline has passed at " + standing.deadline()
                    + ", it only waits for its pages; open a run by hand instead");
        }
        int planned = jdbc.sql(PLAN)
                .param("run", run)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("platform", platform == null ? null : platform.key())
                .param("channel", channel)
                .update();
        if (planned > 0) {
            jdbc.sql(REOPEN).param("run", run).update();
        }
        log.atInfo().addKeyValue("run.id", run).log("{} failed tasks are planned again, by hand", planned);
        return planned;
    }
}
