package io.cosmeya.analytics;

import io.cosmeya.ingest.ClickHouse;
import io.cosmeya.scrapers.Metric;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Corrects a line of several channels for rollbacks: to each point is added by how much the corrected lines of those
/// channels that ever fell are higher there than the raw ones.
@Component
class GroupCorrection {

    private static final Duration CARRIED = Duration.ofDays(7);

    private final ClickHouse clickHouse;
    private final Series series;

    GroupCorrection(ClickHouse clickHouse, Series series) {
        this.clickHouse = clickHouse;
        this.series = series;
    }

    GroupLine of(GroupLine raw, Collection<Integer> channels) {
        if (raw.points().isEmpty() || channels.isEmpty()) {
            return raw.corrected(raw.points());
        }
        List<NavigableMap<Integer, Difference>> differences = fallen(raw, channels).stream()
                .map(channel -> differences(raw, channel))
                .toList();
        return raw.corrected(raw.points().stream()
                .map(point -> corrected(point, differences))
                .toList());
    }

    private List<Integer> fallen(GroupLine raw, Collection<Integer> channels) {
        Sql question = GroupQuestions.fallen(raw.metric(), channels)
                .with("last", raw.points().getLast().slot());
        return clickHouse
                .jdbc()
                .sql(question.text())
                .query((row, number) -> row.getInt(1))
                .list();
    }

    private NavigableMap<Integer, Difference> differences(GroupLine raw, int channel) {
        Metric metric = raw.metric();
        Instant from = raw.points().getFirst().slotAt().minus(CARRIED);
        Instant to = raw.points().getLast().slotAt();
        Map<Integer, Point> corrected = series.correctedOfChannel(channel, metric, from, to).points().stream()
                .collect(Collectors.toMap(Point::slot, Function.identity()));
        NavigableMap<Integer, Difference> differences = new TreeMap<>();
        for (Point point : series.ofChannel(channel, metric, from, to).points()) {
            Point higher = corrected.get(point.slot());
            if (higher != null && ours(point) && ours(higher)) {
                differences.put(point.slot(), Difference.of(point, higher));
            }
        }
        return differences;
    }

    private static boolean ours(Point point) {
        return point.value() != null && point.quality() != Quality.IMPORTED;
    }

    private static GroupPoint corrected(GroupPoint point, List<NavigableMap<Integer, Difference>> differences) {
        if (point.value() == null) {
            return point;
        }
        List<Difference> here = new ArrayList<>();
        long value = point.value();
        for (NavigableMap<Integer, Difference> channel : differences) {
            Map.Entry<Integer, Difference> last = channel.floorEntry(point.slot());
            if (last != null && last.getKey() + ClosedSlot.LOOKBACK >= point.slot()) {
                value += last.getValue().value;
            }
            Difference own = channel.get(point.slot());
            if (own != null) {
                here.add(own);
            }
        }
        long gained = here.stream().mapToLong(Difference::gained).sum();
        double perHour = here.stream().mapToDouble(Difference::perHour).sum();
        return point.corrected(
                value,
                point.gained() == null ? null : (Long) (point.gained() + gained),
                point.perHour() == null ? null : (Double) (point.perHour() + perHour));
    }

    /// By how much the corrected point of a channel is higher than the raw one.
    private record Difference(long value, long gained, double perHour) {

        static Difference of(Point raw, Point corrected) {
            return new Difference(
                    known(corrected.value()) - known(raw.value()),
                    gained(corrected.delta()) - gained(raw.delta()),
                    perHour(corrected.delta()) - perHour(raw.delta()));
        }

        private static long known(@Nullable Long value) {
            return value == null ? 0 : value;
        }

        private static long gained(@Nullable Delta delta) {
            return delta == null ? 0 : delta.value();
        }

        private static double perHour(@Nullable Delta delta) {
            return delta == null || delta.perHour() == null ? 0 : delta.perHour();
        }
    }
}
