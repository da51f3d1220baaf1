package io.cosmeya.analytics;

import io.cosmeya.ingest.ClickHouse;
import io.cosmeya.scrapers.Metric;
import io.cosmeya.scrapers.video.Video;
import io.cosmeya.scrapers.video.Videos;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What was read of a video and what each reading gained, for ever.
@Component
class VideoReadings {

    private static final Sql SERIES = Sql.file("video-series.sql", List.of());
    private static final Sql OTHER = Sql.file("video-others.sql", List.of());

    private final ClickHouse clickHouse;
    private final Owners owners;
    private final Videos videos;

    VideoReadings(ClickHouse clickHouse, Owners owners, Videos videos) {
        this.clickHouse = clickHouse;
        this.owners = owners;
        this.videos = videos;
    }

    /// Of a metric, oldest first; none where no slot was planned.
    List<Reading> of(int video, Metric metric, Stretch slots) {
        if (slots.planned().isEmpty()) {
            return List.of();
        }
        boolean views = metric == Metric.VIEWS;
        Sql sql = SERIES.filled("m_flags", views ? "flags" : metric.key() + "_flags")
                .filled("counter", views ? "counter" : "''")
                .filled("m", metric.key());
        NavigableMap<Integer, Counted> bySlot = new TreeMap<>();
        ask(video, sql, slots)
                .query((row, number) -> Counted.row(row, Reading.seen(row, slots)))
                .list()
                .forEach(each -> bySlot.put(each.reading().slot(), each));
        return gains(video, slots, List.copyOf(bySlot.values()));
    }

    /// Of a counter that its platform shows beside views, by its own name, as long as raw rows are kept.
    List<Reading> other(int video, String name, Stretch slots) {
        JdbcClient.StatementSpec question = ask(video, OTHER, slots).param("name", name);
        return gains(
                video,
                slots,
                question.query((row, number) -> Counted.row(row, Reading.seen(row)))
                        .list());
    }

    private JdbcClient.StatementSpec ask(int video, Sql sql, Stretch slots) {
        Sql question = slots.in(owners.in(sql, video).with("id", video));
        return clickHouse.jdbc().sql(question.text());
    }

    private List<Reading> gains(int video, Stretch slots, List<Counted> readings) {
        Optional<Video> known = videos.find(video);
        return Counted.gains(
                readings, slots.planned(), known.map(Video::publishedAt).orElse(null));
    }
}
