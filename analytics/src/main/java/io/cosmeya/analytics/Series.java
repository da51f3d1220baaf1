package io.cosmeya.analytics;

import io.cosmeya.ingest.ClickHouse;
import io.cosmeya.scrapers.Metric;
import io.cosmeya.scrapers.run.Run;
import io.cosmeya.scrapers.run.Runs;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Repository;

/// Metrics over time: a point for every planned slot of a range that is over, and the rollbacks among them. A corrected
/// line goes on where it was before each rollback, those before its range included, so that it is the same line
/// whatever
/// the range.
@Repository
public class Series {

    private static final Sql OF_VIDEO = Sql.file("video-series.sql", List.of());
    private static final Sql OF_CHANNEL = Sql.file("channel-series.sql", List.of());

    private final ClickHouse clickHouse;
    private final Runs runs;
    private final Departures departures;

    Series(ClickHouse clickHouse, Runs runs, Departures departures) {
        this.clickHouse = clickHouse;
        this.runs = runs;
        this.departures = departures;
    }

    /// Of a channel as it was read: views (sum of ours), followers or videos, in slots from `from` to `to`, both
    /// included.
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

    private Line channel(int channelId, Metric metric, Range range) {
        String sql = switch (metric) {
            // A sum over videos has no step of its own: it is exact or not.
            case VIEWS -> text(OF_CHANNEL, "views", "if(views_step > 1, 'rounded', 'exact')");
            case FOLLOWERS, VIDEOS -> text(OF_CHANNEL, "if($m_slot = slot, $m, NULL)", "toString($m_step)");
            case LIKES, COMMENTS, SHARES -> throw unknown("a channel", metric);
        };
        return line(
                metric, new Sql(sql).with("id", channelId), range, falls -> departures.of(channelId, metric, falls));
    }

    private Line video(int videoId, Metric metric, Range range) {
        String counter = switch (metric) {
            case VIEWS -> "counter";
            case LIKES, COMMENTS, SHARES -> "''";
            case FOLLOWERS, VIDEOS -> throw unknown("a video", metric);
        };
        Sql sql = new Sql(OF_VIDEO.text().replace("$counter", counter)).with("id", videoId);
        return line(metric, sql, range, falls -> Map.of());
    }

    private Line line(Metric metric, Sql sql, Range range, Function<List<Fall>, Map<Integer, List<Long>>> departed) {
        TreeMap<Integer, Run> planned = newestOfEachSlot(runs.between(range.from, range.to));
        if (planned.isEmpty()) {
            return Line.of(metric, range.corrected, List.of(), List.of());
        }
        List<Reading> readings = readings(metric, sql, planned, range.corrected);
        List<Fall> falls = Fall.among(readings);
        List<Reading> shown = range.corrected ? Correction.of(readings, falls) : readings;
        return Line.of(metric, range.corrected, points(planned, shown), rollbacks(planned, falls, departed));
    }

    private static List<Point> points(Map<Integer, Run> planned, List<Reading> readings) {
        Map<Integer, Reading> read = readings.stream().collect(Collectors.toMap(Reading::slot, Function.identity()));
        return planned.values().stream()
                .map(run -> {
                    Reading reading = read.get(run.slotNo());
                    return reading == null ? Reading.missed(run) : reading.point(run);
                })
                .toList();
    }

    private static List<Rollback> rollbacks(
            Map<Integer, Run> planned, List<Fall> falls, Function<List<Fall>, Map<Integer, List<Long>>> departed) {
        List<Fall> inRange = falls.stream()
                .filter(fall -> planned.containsKey(fall.at().slot()))
                .toList();
        Map<Integer, List<Long>> gone = departed.apply(inRange);
        return inRange.stream()
                .map(fall -> {
                    int slot = fall.at().slot();
                    Instant at = Objects.requireNonNull(planned.get(slot)).slotAt();
                    return new Rollback(slot, at, fall.cause(gone.getOrDefault(slot, List.of())), fall.size());
                })
                .toList();
    }

    private List<Reading> readings(Metric metric, Sql sql, TreeMap<Integer, Run> planned, boolean corrected) {
        int first = planned.firstKey() - ClosedSlot.LOOKBACK;
        int to = planned.lastKey();
        Sql question = new Sql(sql.text().replace("$m", metric.key()))
                .with("first", corrected ? 0 : first)
                .with("last", to + ClosedSlot.LOOKBACK)
                .with("from", first)
                .with("to", to)
                .with("slots", planned.keySet())
                .with(
                        "moments",
                        planned.values().stream()
                                .map(run -> run.slotAt().getEpochSecond())
                                .toList());
        return clickHouse.jdbc().sql(question.text()).query(Reading::row).list();
    }

    private static String text(Sql sql, String value, String precision) {
        return sql.text().replace("$value", value).replace("$precision", precision);
    }

    private static TreeMap<Integer, Run> newestOfEachSlot(List<Run> runs) {
        TreeMap<Integer, Run> newest = new TreeMap<>();
        runs.stream().filter(Series::over).forEach(run -> newest.put(run.slotNo(), run));
        return newest;
    }

    private static boolean over(Run run) {
        return switch (run.state()) {
            case CLOSED, FAILED, SKIPPED -> true;
            case PLANNED, OPEN, DRAINING, CLOSING -> false;
        };
    }

    private static IllegalArgumentException unknown(String of, Metric metric) {
        return new IllegalArgumentException("metric: " + of + " has no " + metric.key());
    }

    private record Range(Instant from, Instant to, boolean corrected) {}
}
