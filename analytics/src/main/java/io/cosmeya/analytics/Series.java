package io.cosmeya.analytics;

import io.cosmeya.ingest.ClickHouse;
import io.cosmeya.ingest.RawRows;
import io.cosmeya.scrapers.Metric;
import io.cosmeya.scrapers.run.Run;
import io.cosmeya.scrapers.run.Runs;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.springframework.stereotype.Repository;

/// Metrics over time: a point for every planned slot of a range that is over, and the rollbacks among them. A corrected
/// line goes on where it was before each rollback, those before its range included, so that it is the same line
/// whatever the range.
@Repository
public class Series {

    private static final Sql OF_CHANNEL = Sql.file("channel-series.sql", List.of());
    private static final Sql SUM_OF_VIDEOS = new Sql(
                    "SELECT * FROM (" + Sql.file("channel-sums.sql", List.of()).text() + ") WHERE read ORDER BY slot")
            .filled("channels", "channel_id = :id")
            .filled("which", "slot BETWEEN :first AND :last");
    private static final Set<Metric> OF_VIDEO = Set.of(Metric.VIEWS, Metric.LIKES, Metric.COMMENTS, Metric.SHARES);
    private static final Duration COUNTED_FROM = Duration.ofDays(ClosedSlot.LOOKBACK / 8);

    private final ClickHouse clickHouse;
    private final Runs runs;
    private final Departures departures;
    private final Breaks breaks;
    private final VideoReadings videos;
    private final ImportedReadings imported;
    private final RawRows rawRows;
    private final Clock clock;

    Series(
            ClickHouse clickHouse,
            Runs runs,
            Departures departures,
            Breaks breaks,
            VideoReadings videos,
            ImportedReadings imported,
            RawRows rawRows,
            Clock clock) {
        this.imported = imported;
        this.clickHouse = clickHouse;
        this.runs = runs;
        this.departures = departures;
        this.breaks = breaks;
        this.videos = videos;
        this.rawRows = rawRows;
        this.clock = clock;
    }

    /// Of a channel as it was read: views (sum of ours), followers, videos or total views, in slots from `from` to
    /// `to`, both included; likes, comments or shares (sums of ours) of the last 120 days.
    public Line ofChannel(int channelId, Metric metric, Instant from, Instant to) {
        return channel(channelId, metric, new Range(from, to, false));
    }

    /// The same, corrected for rollbacks.
    public Line correctedOfChannel(int channelId, Metric metric, Instant from, Instant to) {
        return channel(channelId, metric, new Range(from, to, true));
    }

    /// Of a video as it was read: views, likes, comments or shares, in slots from `from` to `to`, both included.
    public Line ofVideo(int videoId, Metric metric, Instant from, Instant to) {
        return video(videoId, metric, new Range(from, to, false));
    }

    /// The same, corrected for rollbacks.
    public Line correctedOfVideo(int videoId, Metric metric, Instant from, Instant to) {
        return video(videoId, metric, new Range(from, to, true));
    }

    /// Of a counter of a video that its platform shows beside views, by its own name, in slots whose raw rows are kept.
    public Line otherOfVideo(int videoId, String name, Instant from, Instant to) {
        Range range = new Range(from, to, false).since(clock.instant().minus(rawRows.kept()));
        Question question =
                new Question("others." + name, slots -> videos.other(videoId, name, slots), Instant.MIN, _ -> Map.of());
        return line(question, range, List::of);
    }

    private Line channel(int channelId, Metric metric, Range asked) {
        Range range = asked;
        Sql sql = switch (metric) {
            // A sum over videos has no step of its own: it is exact or not.
            case VIEWS -> text(OF_CHANNEL, "views", "if(views_step > 1, 'rounded', 'exact')");
            case FOLLOWERS, VIDEOS, TOTAL_VIEWS ->
                text(OF_CHANNEL, "if($m_slot = slot, $m, NULL)", "toString($m_step)");
            case LIKES, COMMENTS, SHARES -> {
                range = range.since(clock.instant().minus(ClosedSlot.DELTAS_KEPT));
                yield SUM_OF_VIDEOS;
            }
        };
        Sql named = sql.filled("m", metric.key()).with("id", channelId);
        Question question = new Question(
                metric.key(),
                slots -> clickHouse
                        .jdbc()
                        .sql(slots.in(named).text())
                        .query(Reading::row)
                        .list(),
                breaks.lastOfChannel(channelId, metric, clock.instant()),
                falls -> departures.of(channelId, metric, falls));
        return line(question, range, brought(Entity.CHANNEL, channelId, metric, range));
    }

    private Line video(int videoId, Metric metric, Range range) {
        if (!OF_VIDEO.contains(metric)) {
            throw new IllegalArgumentException("metric: a video has no " + metric.key());
        }
        Question question = new Question(
                metric.key(),
                slots -> videos.of(videoId, metric, slots),
                breaks.lastOfVideo(videoId, metric, clock.instant()),
                _ -> Map.of());
        return line(question, range, brought(Entity.VIDEO, videoId, metric, range));
    }

    private Callable<List<Reading>> brought(Entity entity, int id, Metric metric, Range range) {
        return () -> imported.of(entity, id, metric, range.from, range.to);
    }

    private Line line(Question question, Range range, Callable<List<Reading>> brought) {
        try (var parts = new SideBySide()) {
            var filling = parts.ask(brought);
            List<Run> near = runs.between(range.from.minus(COUNTED_FROM), range.to.plus(COUNTED_FROM));
            TreeMap<Integer, PlannedSlot> planned = new TreeMap<>();
            PlannedSlot.over(near.stream().filter(range::holds).toList())
                    .forEach(slot -> planned.put(slot.number(), slot));
            List<Reading> readings =
                    planned.isEmpty() ? List.of() : question.readings.apply(slots(planned, range, near));
            List<Fall> falls = Fall.among(readings);
            List<Reading> all = ImportedReadings.filled(readings, filling.get());
            List<Reading> shown = range.corrected ? Correction.of(all, falls) : all;
            return Line.of(
                    question.metric,
                    range.corrected,
                    points(planned, shown, question.change),
                    rollbacks(planned, falls, question.departed));
        }
    }

    private static Stretch slots(TreeMap<Integer, PlannedSlot> planned, Range range, List<Run> near) {
        int first = range.corrected ? 0 : planned.firstKey() - ClosedSlot.LOOKBACK;
        return Stretch.of(first, planned.lastKey() + ClosedSlot.LOOKBACK, near);
    }

    /// A point for every planned slot, and for what was brought of others.
    private List<Point> points(TreeMap<Integer, PlannedSlot> planned, List<Reading> readings, Instant change) {
        Map<Integer, Point> points = new TreeMap<>();
        planned.values().forEach(slot -> points.put(slot.number(), Reading.missed(slot)));
        for (Reading reading : readings) {
            PlannedSlot slot = planned.get(reading.slot());
            if (slot != null) {
                points.put(reading.slot(), reading.before(change).point(slot));
            } else if (reading.quality() == Quality.IMPORTED) {
                points.put(reading.slot(), reading.point(imported.at(reading)));
            }
        }
        return List.copyOf(points.values());
    }

    private static List<Rollback> rollbacks(
            Map<Integer, PlannedSlot> planned,
            List<Fall> falls,
            Function<List<Fall>, Map<Integer, List<Long>>> departed) {
        List<Fall> inRange = falls.stream()
                .filter(fall -> planned.containsKey(fall.at().slot()))
                .toList();
        Map<Integer, List<Long>> gone = departed.apply(inRange);
        return inRange.stream()
                .map(fall -> {
                    int slot = fall.at().slot();
                    Instant at = Objects.requireNonNull(planned.get(slot)).at();
                    return new Rollback(slot, at, fall.cause(gone.getOrDefault(slot, List.of())), fall.size());
                })
                .toList();
    }

    private static Sql text(Sql sql, String value, String precision) {
        return sql.filled("value", value).filled("precision", precision);
    }

    /// @param readings oldest first, each with what it gained
    /// @param change what was read before it means something else
    /// @param departed what a channel's number lost with each of its falls, by slot
    private record Question(
            String metric,
            Function<Stretch, List<Reading>> readings,
            Instant change,
            Function<List<Fall>, Map<Integer, List<Long>>> departed) {}

    private record Range(Instant from, Instant to, boolean corrected) {

        Range since(Instant oldest) {
            return from.isBefore(oldest) ? new Range(oldest, to, corrected) : this;
        }

        boolean holds(Run run) {
            return !run.slotAt().isBefore(from) && !run.slotAt().isAfter(to);
        }
    }
}
