package io.cosmeya.analytics;

import io.cosmeya.scrapers.run.Run;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The runs whose numbers are ready.
@Repository
public class ComputedRuns {

    private static final String LATEST =
            "SELECT * FROM analytics.computed_run ORDER BY slot_no DESC, computed_at DESC, run_id DESC LIMIT 1";

    private static final String OF_RUN =
            "SELECT * FROM analytics.computed_run WHERE run_id = :run ORDER BY revision DESC LIMIT 1";

    private static final String REVISIONS = """
            SELECT run_id, max(revision) AS revision FROM analytics.computed_run WHERE run_id IN (:runs) GROUP BY run_id""";

    private final JdbcClient jdbc;
    private final Movers movers;

    ComputedRuns(JdbcClient jdbc, Movers movers) {
        this.jdbc = jdbc;
        this.movers = movers;
    }

    /// Totals of the newest slot that is computed.
    public Optional<RunTotals> latest() {
        return jdbc.sql(LATEST).query(ComputedRuns::totals).optional().map(this::withMovers);
    }

    /// Totals of a run by its newest computed revision; empty until it is computed.
    public Optional<RunTotals> of(long runId) {
        return jdbc.sql(OF_RUN)
                .param("run", runId)
                .query(ComputedRuns::totals)
                .optional()
                .map(this::withMovers);
    }

    /// Those of these runs that are computed, by id, at whatever revision.
    public Set<Long> among(Collection<Long> runIds) {
        return Set.copyOf(revisions(runIds).keySet());
    }

    /// Those of these runs whose revision is not computed.
    List<Run> without(List<Run> runs) {
        Map<Long, Integer> computed = revisions(runs.stream().map(Run::id).toList());
        return runs.stream()
                .filter(run -> computed.getOrDefault(run.id(), 0) < run.revision())
                .toList();
    }

    private Map<Long, Integer> revisions(Collection<Long> runIds) {
        if (runIds.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql(REVISIONS)
                .param("runs", runIds)
                .query((row, number) -> Map.entry(row.getLong("run_id"), row.getInt("revision")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private RunTotals withMovers(RunTotals totals) {
        return totals.with(movers.of(totals.slot()));
    }

    private static RunTotals totals(ResultSet row, int number) throws SQLException {
        int planned = row.getInt("channels_planned");
        int taken = row.getInt("channels_taken");
        return new RunTotals(
                row.getLong("run_id"),
                row.getInt("slot_no"),
                Rows.instant(row, "slot_at"),
                row.getInt("revision"),
                row.getBoolean("incomplete"),
                planned,
                taken,
                planned == 0 ? 0 : (double) taken / planned,
                row.getLong("rows"),
                Rows.number(row, "d_views"),
                row.getLong("d_views_nulls"),
                Rows.number(row, "d_followers"),
                Rows.number(row, "d_followers_unc"),
                row.getLong("d_followers_nulls"),
                Day.row(row, "day_"),
                List.of());
    }
}
