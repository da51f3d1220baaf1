package io.cosmeya.analytics;

import io.cosmeya.ingest.ClickHouse;
import io.cosmeya.scrapers.Metric;
import io.cosmeya.scrapers.run.Run;
import io.cosmeya.scrapers.run.Runs;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Repository;

/// Metrics over time: a point for every planned slot of a range that is over.
@Repository
public class Series {

    private static final Sql OF_VIDEO = Sql.file("video-series.sql", List.of());
    private static final Sql OF_CHANNEL = Sql.file("channel-series.sql", List.of());

    private final ClickHouse clickHouse;
    private final Runs runs;

    Series(ClickHouse clickHouse, Runs runs) {
        this.clickHouse = clickHouse;
        this.runs = runs;
    }

    /// Of a channel: views (sum of ours), followers or videos, in slots from `from` to `to`, both included.
    public Line ofChannel(int channelId, Metric metric, Instant from, Instant to) {
        String value = switch (metric) {
            case VIEWS -> "views";
            case FOLLOWERS, VIDEOS -> "if($m_slot = slot, $m, NULL)";
            case LIKES, COMMENTS, SHARES -> throw unknown("a channel", metric);
        };
        Sql sql = new Sql(OF_CHANNEL.text().replace("$value", value));
        return line(metric, sql.with("id", channelId), from, to);
    }

    /// Of a video: views, likes, comments or shares, in slots from `from` to `to`, both included.
    public Line ofVideo(int videoId, Metric metric, Instant from, Instant to) {
        return switch (metric) {
            case VIEWS, LIKES, COMMENTS, SHARES -> line(metric, OF_VIDEO.with("id", videoId), from, to);
            case FOLLOWERS, VIDEOS -> throw unknown("a video", metric);
        };
    }

    private Line line(Metric metric, Sql sql, Instant from, Instant to) {
        Collection<Run> planned = newestOfEachSlot(runs.between(from, to));
        if (planned.isEmpty()) {
            return Line.of(metric, List.of());
        }
        Map<Integer, Reading> read = readings(metric, sql, planned);
        return Line.of(metric, planned.stream().map(run -> point(run, read)).toList());
    }

    private Map<Integer, Reading> readings(Metric metric, Sql sql, Collection<Run> planned) {
        int first = planned.iterator().next().slotNo();
        int last = planned.stream().mapToInt(Run::slotNo).max().orElse(first);
        Sql question = new Sql(sql.text().replace("$m", metric.key()))
                .with("from", first)
                .with("to", last)
                .with("slots", planned.stream().map(Run::slotNo).toList())
                .with(
                        "moments",
                        planned.stream()
                                .map(run -> run.slotAt().getEpochSecond())
                                .toList());
        return clickHouse.jdbc().sql(question.text()).query(Reading::row).list().stream()
                .collect(Collectors.toMap(Reading::slot, Function.identity()));
    }

    private static Point point(Run run, Map<Integer, Reading> read) {
        Reading reading = read.get(run.slotNo());
        return reading == null ? Reading.missed(run) : reading.point(run);
    }

    private static Collection<Run> newestOfEachSlot(List<Run> runs) {
        Map<Integer, Run> newest = new TreeMap<>();
        runs.stream().filter(Series::over).forEach(run -> newest.put(run.slotNo(), run));
        return newest.values();
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
}
