package io.cosmeya.analytics;

import io.cosmeya.scrapers.Metric;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// What is asked of several channels together: their own counters and views stand in their snapshots for ever, the
/// other sums over their videos are added up from the deltas, as long as these are kept.
final class GroupQuestions {

    /// Metrics that are added up over videos when they are asked for.
    static final Set<Metric> SUMS = EnumSet.of(Metric.LIKES, Metric.COMMENTS, Metric.SHARES);

    private static final Sql TOGETHER = Sql.file("together-series.sql", List.of());
    private static final Sql FALLEN = Sql.file("fallen.sql", List.of());
    private static final String OF_VIDEOS =
            Sql.file("channel-sums.sql", List.of()).text();

    private static final String OWN = """
            SELECT slot, $m AS had, $m_step AS rounding, $read_slot = slot AS read, d_$m AS d, $m_unc AS unc, $m_secs AS secs
            FROM analytics.channel_snapshot FINAL
            WHERE $channels AND slot BETWEEN :first AND :last AND $read_slot + :lookback >= slot AND isNotNull($m)""";

    private static final String SUMS_HAD =
            "SELECT *, value AS had, step AS rounding FROM (" + OF_VIDEOS + ") WHERE isNotNull(value)";

    private static final String OWN_READ = """
            SELECT channel_id, slot, assumeNotNull($value) AS shown, $m_step AS step
            FROM analytics.channel_snapshot FINAL
            WHERE $channels AND slot <= :last AND seen_slot = slot AND isNotNull($value)""";

    private static final String SUMS_READ = "SELECT channel_id, slot, assumeNotNull(value) AS shown, step FROM ("
            + OF_VIDEOS + ") WHERE read AND isNotNull(value)";

    private GroupQuestions() {}

    /// A row for each slot from `:first` to `:last` that has a value.
    static Sql series(Metric metric, Collection<Integer> channels) {
        Sql sql = SUMS.contains(metric)
                ? TOGETHER.filled("readings", SUMS_HAD).filled("which", "slot BETWEEN :first AND :last")
                : TOGETHER.filled("readings", OWN)
                        .filled("read_slot", metric == Metric.VIEWS ? "seen_slot" : "$m_slot");
        return filled(sql, metric, channels);
    }

    /// The channels whose line ever fell up to the slot `:last`.
    static Sql fallen(Metric metric, Collection<Integer> channels) {
        String value = metric == Metric.VIEWS ? "views" : "if($m_slot = slot, $m, NULL)";
        Sql sql = FALLEN.filled("readings", SUMS.contains(metric) ? SUMS_READ : OWN_READ)
                .filled("which", "slot <= :last")
                .filled("value", value);
        return filled(sql, metric, channels);
    }

    private static Sql filled(Sql sql, Metric metric, Collection<Integer> channels) {
        return sql.filled("m", metric.key())
                .filled("channels", condition(channels))
                .with("lookback", ClosedSlot.LOOKBACK);
    }

    /// That a row is of one of these channels. Thousands of numbers take longer to read than the rows that they find:
    /// those
    /// of all channels follow each other.
    static String condition(Collection<Integer> channels) {
        int least = Collections.min(channels);
        int most = Collections.max(channels);
        return most - least + 1 == Set.copyOf(channels).size()
                ? "channel_id BETWEEN %d AND %d".formatted(least, most)
                : channels.stream().map(String::valueOf).collect(Collectors.joining(", ", "channel_id IN (", ")"));
    }
}
