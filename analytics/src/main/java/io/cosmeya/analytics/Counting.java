package io.cosmeya.analytics;

import io.cosmeya.ingest.ClickHouse;
import java.util.List;
import org.springframework.stereotype.Component;

/// The work on one slot within ClickHouse; each part gives the same tables however often it runs.
@Component
class Counting {

    private static final Sql VIDEO_DELTA = Sql.file("video-delta.sql", Columns.VIDEO);
    private static final Sql NEWEST_OF_SHARED = Sql.file("newest-of-shared.sql", List.of());
    private static final Sql SHARED =
            new Sql("SELECT count() != uniqExact(video_id) FROM ingest.snap_raw WHERE slot = :slot");
    private static final Sql VIDEO_HISTORY = Sql.file("video-history.sql", Columns.VIDEO);
    private static final Sql CHANNEL_DELTA = Sql.file("channel-delta.sql", Columns.CHANNEL);
    private static final Sql CHANNEL_SNAPSHOT = Sql.file("channel-snapshot.sql", Columns.CHANNEL);

    private final ClickHouse clickHouse;
    private final Stage stage;

    Counting(ClickHouse clickHouse, Stage stage) {
        this.clickHouse = clickHouse;
        this.stage = stage;
    }

    /// Leaves one raw row a video, so that all that follows reads it at full speed.
    void optimise(ClosedSlot slot) {
        run("OPTIMIZE TABLE ingest.snap_raw PARTITION ID '%d' FINAL".formatted(slot.number()));
        run("OPTIMIZE TABLE ingest.channel_raw PARTITION ID '%d' FINAL".formatted(slot.number()));
    }

    /// All that is counted of a slot.
    void count(ClosedSlot slot) {
        countVideos(slot);
        countChannels(slot);
        appendHistory(slot);
    }

    /// What each video gained, and what is known of it from now on.
    void countVideos(ClosedSlot slot) {
        String newest = shared(slot) ? NEWEST_OF_SHARED.text() : "true";
        stage.replace("analytics.video_delta", slot, VIDEO_DELTA.filled("newest", newest));
    }

    /// What each channel gained, itself and in all its videos.
    void countChannels(ClosedSlot slot) {
        stage.replace("analytics.channel_delta", slot, CHANNEL_DELTA);
    }

    /// What was read, for ever.
    void appendHistory(ClosedSlot slot) {
        run(slot.in(VIDEO_HISTORY).text());
        run(slot.in(CHANNEL_SNAPSHOT).text());
    }

    /// Whether several channels may show a video; also where a row has not met its older ones yet.
    private boolean shared(ClosedSlot slot) {
        return clickHouse
                .jdbc()
                .sql(slot.in(SHARED).text())
                .query((row, number) -> row.getBoolean(1))
                .single();
    }

    private void run(String statement) {
        clickHouse.jdbc().sql(statement).update();
    }
}
