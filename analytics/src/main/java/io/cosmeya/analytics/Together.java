package io.cosmeya.analytics;

import io.cosmeya.scrapers.Metric;
import io.cosmeya.scrapers.run.Runs;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The numbers of several channels taken together: of a group, of all.
@Repository
public class Together {

    private static final String NOW = """
            WITH c AS (SELECT * FROM analytics.channel_current WHERE channel_id = ANY (:ids)),
                 newest AS (SELECT max(slot_no) AS slot_no, max(slot_at) AS slot_at FROM c)
            SELECT newest.slot_at, count(*) FILTER (WHERE c.slot_no = newest.slot_no) AS read,
            """ + sums("views") + ", " + sums("followers") + """

            FROM newest LEFT JOIN c ON true GROUP BY newest.slot_no, newest.slot_at""";

    private final JdbcClient jdbc;
    private final GroupSums sums;
    private final Runs runs;
    private final GroupCorrection correction;
    private final Clock clock;

    Together(JdbcClient jdbc, GroupSums sums, Runs runs, GroupCorrection correction, Clock clock) {
        this.clock = clock;
        this.correction = correction;
        this.jdbc = jdbc;
        this.sums = sums;
        this.runs = runs;
    }

    /// What these channels have together now.
    public GroupValues now(Collection<Integer> channels) {
        if (channels.isEmpty()) {
            GroupValues.Sum none = new GroupValues.Sum(null, 0, 0, null, 0, 0);
            return new GroupValues(null, 0, 0, 0, none, none);
        }
        return jdbc.sql(NOW)
                .param("ids", channels.toArray(Integer[]::new))
                .query((row, number) -> values(row, channels.size()))
                .single();
    }

    /// A metric of these channels in slots from `from` to `to`, both included; likes, comments and shares of
    /// the last 120 days. A channel that was not read in a slot counts with its last value, at most 7 days old;
    /// a slot in which none was read has no value.
    public GroupLine line(Collection<Integer> channels, Metric metric, Instant from, Instant to) {
        Instant kept = clock.instant().minus(ClosedSlot.DELTAS_KEPT);
        Instant first = GroupQuestions.SUMS.contains(metric) && from.isBefore(kept) ? kept : from;
        List<PlannedSlot> planned = PlannedSlot.over(runs.between(first, to));
        Map<Integer, GroupPoint> points =
                planned.isEmpty() || channels.isEmpty() ? Map.of() : points(channels, metric, planned);
        return GroupLine.of(
                metric,
                channels.size(),
                planned.stream()
                        .map(slot -> points.getOrDefault(slot.number(), GroupPoint.missed(slot)))
                        .toList());
    }

    /// The same, each channel corrected for its rollbacks.
    public GroupLine corrected(Collection<Integer> channels, Metric metric, Instant from, Instant to) {
        return correction.of(line(channels, metric, from, to), channels);
    }

    private Map<Integer, GroupPoint> points(Collection<Integer> channels, Metric metric, List<PlannedSlot> planned) {
        Map<Integer, PlannedSlot> slots =
                planned.stream().collect(Collectors.toMap(PlannedSlot::number, Function.identity()));
        Map<Integer, GroupPoint> points = new HashMap<>();
        int first = planned.getFirst().number();
        int last = planned.getLast().number();
        for (GroupSum sum : sums.of(channels, metric, first, last)) {
            PlannedSlot slot = slots.get(sum.slot());
            if (slot != null) {
                points.put(slot.number(), GroupPoint.of(sum, slot, channels.size()));
            }
        }
        return points;
    }

    private static GroupValues values(ResultSet row, int channels) throws SQLException {
        @Nullable OffsetDateTime slotAt = row.getObject("slot_at", OffsetDateTime.class);
        int read = row.getInt("read");
        return new GroupValues(
                slotAt == null ? null : slotAt.toInstant(),
                channels,
                read,
                (double) read / channels,
                sum(row, "views", channels),
                sum(row, "followers", channels));
    }

    private static GroupValues.Sum sum(ResultSet row, String metric, int channels) throws SQLException {
        return new GroupValues.Sum(
                Rows.number(row, metric),
                row.getLong(metric + "_step"),
                channels - row.getInt(metric + "_known"),
                Rows.number(row, "d_" + metric),
                row.getLong(metric + "_unc"),
                channels - row.getInt(metric + "_counted"));
    }

    private static String sums(String metric) {
        return """
              sum(c.$m)::bigint AS $m, coalesce(sum(c.$m_step) FILTER (WHERE c.$m_step > 1 AND c.$m IS NOT NULL), 0)::bigint AS $m_step,
              count(c.$m) AS $m_known, sum(c.d_$m) FILTER (WHERE c.slot_no = newest.slot_no)::bigint AS d_$m,
              coalesce(sum(c.$m_unc) FILTER (WHERE c.slot_no = newest.slot_no AND c.d_$m IS NOT NULL), 0)::bigint AS $m_unc,
              count(c.d_$m) FILTER (WHERE c.slot_no = newest.slot_no) AS $m_counted""".replace("$m", metric);
    }
}
