package io.cosmeya.scrapers.run;

import io.cosmeya.scrapers.platform.Outcome;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Stops the parser of a platform for a run once its pages have changed: after three channels, where these are no fewer
/// than those that could be read.
@Component
class SchemaStop {

    private static final int CHANNELS = 3;

    private static final String CHANGED = """
            SELECT min(error) FROM scrapers.run_task WHERE run_id = :run AND platform = :platform
            HAVING count(DISTINCT channel_id) FILTER (WHERE outcome = 'schema_changed')
              >= greatest(:channels, count(*) FILTER (WHERE state = 'done'))""";

    private static final String WHERE = """
            SELECT error FROM scrapers.run_task
            WHERE run_id = :run AND platform = :platform AND outcome = 'schema_changed' AND error NOT LIKE 'stopped: %'
            ORDER BY due_at LIMIT 1""";

    private final JdbcClient jdbc;

    SchemaStop(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// The outcome of a task that need not ask the platform any more.
    Optional<Outcome> of(TaskMessage task) {
        boolean stopped = jdbc.sql(CHANGED)
                .param("run", task.run())
                .param("platform", task.platform().key())
                .param("channels", CHANNELS)
                .query((row, number) -> true)
                .optional()
                .isPresent();
        return stopped ? Optional.of(new Outcome.SchemaChanged("stopped: " + where(task))) : Optional.empty();
    }

    private String where(TaskMessage task) {
        return jdbc.sql(WHERE)
                .param("run", task.run())
                .param("platform", task.platform().key())
                .query((row, number) -> row.getString(1))
                .optional()
                .orElse("the pages have changed");
    }
}
