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

    private static final Sql OWN = Sql.file("together-series.sql", List.of());
    private static final Sql OF_VIDEOS = Sql.file("together-sums.sql", List.of());
    private static final Sql FALLEN = Sql.file("fallen.sql", List.of());

    private static final String OWN_READINGS = """
            SELECT channel_id, slot, assumeNotNull($value) AS shown, $m_step AS step
            FROM analytics.channel_snapshot FINAL
            WHERE $channels AND slot <= :last AND seen_slot = slot AND isNotNull($value)""";

    private static final String SUMS_READ = """
            SELECT channel_id, slot, sumIf($m, $m_slot + :lookback >= slot) AS shown,
                greatest(sumIf($m_step, $m_step > 1 AND isNotNull($m) AND $m_slot + :lookback >= slot), 1) AS step
            FROM analytics.video_delta
            WHERE $channels AND slot <= :last
            GROUP BY channel_id, slot
            HAVING countIf(seen_slot = slot) > 0 AND countIf(isNotNull($m) AND $m_slot + :lookback >= slot) > 0""";

    private GroupQuestions() {}

    /// A row for each of `:slots` that has a value.
    static Sql series(Metric metric, Collection<Integer> channels) {
        Sql sql = SUMS.contains(metric)
                ? OF_VIDEOS
                : OWN.filled("read_slot", metric == Metric.VIEWS ? "seen_slot" : "$m_slot");
        return filled(sql, metric, channels);
    }

    /// The channels whose line ever fell up to the slot `:last`.
    static Sql fallen(Metric metric, Collection<Integer> channels) {
        String value = metric == Metric.VIEWS ? "views" : "if($m_slot = slot, $m, NULL)";
        Sql sql = FALLEN.filled("readings", SUMS.contains(metric) ? SUMS_READ : OWN_READINGS)
                .filled("value", value);
        return filled(sql, metric, channels);
    }

    private static Sql filled(Sql sql, Metric metric, Collection<Integer> channels) {
        return sql.filled("m", metric.key())
                .filled("channels", condition(channels))
                .with("lookback", ClosedSlot.LOOKBACK);
    }

    /// Thousands of numbers take longer to read than the rows that they find: those of all channels follow each other.
    private static String condition(Collection<Integer> channels) {
        int least = Collections.min(channels);
        int most = Collections.max(channels);
        return most - least + 1 == Set.copyOf(channels).size()
                ? "channel_id BETWEEN %d AND %d".formatted(least, most)
                : channels.stream().map(String::valueOf).collect(Collectors.joining(", ", "channel_id IN (", ")"));
    }
}
