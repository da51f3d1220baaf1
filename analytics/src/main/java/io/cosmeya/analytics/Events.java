package io.cosmeya.analytics;

import io.cosmeya.ingest.ClickHouse;
import io.cosmeya.scrapers.Metric;
import io.cosmeya.scrapers.Platform;
import io.cosmeya.scrapers.run.Schedule;
import io.cosmeya.scrapers.video.Video;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What happened on a line, oldest first: what a person must know to read it. Rollbacks are with the line itself.
@Repository
public class Events {

    private static final Sql GONE = Sql.file("gone.sql", List.of());

    private static final String BREAKOUTS = """
            SELECT slot_at AS at, video_id, label AS size FROM analytics.breakout
            WHERE channel_id = ANY (:channels) AND (:video::int IS NULL AND label >= 3 OR video_id = :video)
              AND slot_at BETWEEN :from AND :to""";

    private static final String CHANNEL_BREAKOUTS = """
            SELECT slot_at AS at, NULL::int AS video_id, slot_index AS size FROM analytics.channel_breakout
            WHERE channel_id = ANY (:channels) AND :video::int IS NULL AND slot_at BETWEEN :from AND :to""";

    private static final String PUBLISHED = """
            SELECT min(published_at) AS at, count(*) AS n, min(id) AS video_id FROM scrapers.video
            WHERE channel_id = ANY (:channels) AND (:video::int IS NULL OR id = :video)
              AND published_at BETWEEN :from AND :to
            GROUP BY (published_at AT TIME ZONE 'Europe/Moscow')::date""";

    /// Of more channels, something is published every day: that is no event.
    private static final int FEW = 100;

    // A page counts as late when the figures of its run had been told before it was stored.
    private static final String LATE = """
            SELECT told.slot_at AS at, count(*) AS n, 0 AS video_id
            FROM (SELECT run_id, slot_at, min(computed_at) AS first FROM analytics.computed_run
                  WHERE slot_at BETWEEN :from AND :to GROUP BY run_id, slot_at) AS told
            JOIN ingest.stored_page AS p ON p.run_id = told.run_id AND p.stored_at > told.first
            WHERE p.channel_id = ANY (:channels) AND (:video::int IS NULL OR :video > 0)
            GROUP BY told.slot_at""";

    private final JdbcClient postgres;
    private final ClickHouse clickHouse;
    private final Breaks breaks;
    private final Schedule schedule;

    Events(JdbcClient postgres, ClickHouse clickHouse, Breaks breaks, Schedule schedule) {
        this.postgres = postgres;
        this.clickHouse = clickHouse;
        this.breaks = breaks;
        this.schedule = schedule;
    }

    /// Of a video, between two moments, both included; breaks are those of the metric, where there is one.
    public List<Event> ofVideo(Video video, @Nullable Metric metric, Instant from, Instant to) {
        List<Break> changes = metric == null
                ? List.of()
                : breaks.between(video.platform(), video.format(), metric, day(from), day(to));
        return all(new Subject(List.of(video.channelId()), video.id(), from, to), changes);
    }

    /// Of channels, one or several: what happened to each. Publications are told of up to 100 channels: of more,
    /// something is published every day.
    public List<Event> ofChannels(Collection<Integer> channels, Metric metric, Instant from, Instant to) {
        if (channels.isEmpty()) {
            return List.of();
        }
        Subject of = new Subject(List.copyOf(channels), null, from, to);
        return all(of, changes(of, metric));
    }

    private List<Break> changes(Subject of, Metric metric) {
        return postgres
                .sql("SELECT DISTINCT platform FROM scrapers.channel WHERE id = ANY (:channels) ORDER BY platform")
                .param("channels", of.ids())
                .query((row, number) -> Platform.of(row.getString(1)))
                .list()
                .stream()
                .flatMap(platform -> breaks.between(platform, metric, day(of.from), day(of.to)).stream())
                .toList();
    }

    private List<Event> all(Subject of, List<Break> changes) {
        try (var parts = new SideBySide()) {
            var gone = parts.ask(() -> gone(of));
            var late = parts.ask(() -> ask(LATE, of, (row, number) -> some(Event.Kind.LATE_CORRECTION, row)));
            var published = parts.ask(() -> published(of));
            return Stream.of(
                            changes.stream().map(Event::of),
                            ask(BREAKOUTS, of, (row, number) -> sized(Event.Kind.BREAKOUT, row)),
                            ask(CHANNEL_BREAKOUTS, of, (row, number) -> sized(Event.Kind.CHANNEL_BREAKOUT, row)),
                            published.get(),
                            late.get(),
                            gone.get())
                    .flatMap(events -> events)
                    .sorted(Comparator.comparing(Event::at).thenComparing(Event::kind))
                    .toList();
        }
    }

    private Stream<Event> published(Subject of) {
        return of.channels.size() > FEW
                ? Stream.empty()
                : ask(PUBLISHED, of, (row, number) -> some(Event.Kind.PUBLISHED, row));
    }

    private Stream<Event> gone(Subject of) {
        int last = schedule.slots().atOrBefore(of.to).number();
        Sql question = GONE.filled("channels", GroupQuestions.condition(of.channels))
                .with("video", of.video == null ? 0 : of.video)
                .with("from", schedule.slots().atOrBefore(of.from).number())
                .with("to", last);
        return clickHouse
                .jdbc()
                .sql(question.text())
                .query((row, number) -> Event.some(
                        Event.Kind.GONE,
                        schedule.slots().slot(row.getInt("slot")).at(),
                        row.getInt("n"),
                        row.getInt("video_id")))
                .list()
                .stream()
                .filter(event -> !event.at().isBefore(of.from));
    }

    private Stream<Event> ask(String sql, Subject of, RowMapper<Event> mapper) {
        return postgres
                .sql(sql)
                .param("channels", of.ids())
                .param("video", of.video)
                .param("from", of.from.atOffset(ZoneOffset.UTC))
                .param("to", of.to.atOffset(ZoneOffset.UTC))
                .query(mapper)
                .list()
                .stream();
    }

    private static Event some(Event.Kind kind, ResultSet row) throws SQLException {
        int count = row.getInt("n");
        int video = row.getInt("video_id");
        Event event = Event.some(kind, Rows.instant(row, "at"), count, video);
        return video == 0 ? new Event(kind, event.at(), null, count, null, null, null, null, null) : event;
    }

    private static Event sized(Event.Kind kind, ResultSet row) throws SQLException {
        Integer video = row.getObject("video_id", Integer.class);
        return Event.sized(kind, Rows.instant(row, "at"), video, row.getDouble("size"));
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, ZoneOffset.UTC);
    }

    private record Subject(List<Integer> channels, @Nullable Integer video, Instant from, Instant to) {

        Integer[] ids() {
            return channels.toArray(Integer[]::new);
        }
    }
}
