package io.cosmeya.analytics;

import io.cosmeya.ingest.ClickHouse;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/// Brings the values of a slot to Postgres as the current ones, unless newer ones are there. To be called in a
/// transaction.
@Component
class Publishing {

    private static final int ROWS_OF_A_BUCKET = 50_000;

    private static final Sql COUNT =
            new Sql("SELECT count() FROM analytics.video_delta WHERE slot = :slot AND $channels");
    private static final Sql VIDEOS = Sql.file("video-publish.sql", Columns.VIDEO);
    static final String UPSERT_VIDEOS =
            Sql.file("video-upsert.sql", Columns.VIDEO).text();
    private static final Sql CHANNELS = Sql.file("channel-publish.sql", Columns.CHANNEL);
    private static final String UPSERT_CHANNELS =
            Sql.file("channel-upsert.sql", Columns.CHANNEL_CURRENT).text();

    // The array lets it look up the few that are unseen, where the join alone would read all videos.
    private static final String UNSEEN = """
            UPDATE analytics.video_current AS c SET status = s.status, status_slot = s.status_slot
            FROM video_stage AS s
            WHERE s.status <> 'active' AND c.video_id = s.video_id AND s.status_slot >= c.status_slot
              AND c.status <> s.status
              AND c.video_id = ANY (ARRAY(SELECT video_id FROM video_stage WHERE status <> 'active'))""";

    private final ClickHouse clickHouse;
    private final Transfer transfer;
    private final JdbcTemplate jdbc;

    Publishing(ClickHouse clickHouse, Transfer transfer, JdbcTemplate jdbc) {
        this.clickHouse = clickHouse;
        this.transfer = transfer;
        this.jdbc = jdbc;
    }

    /// How many buckets of channels the videos of a slot are worth: as many for each thread.
    int buckets(ClosedSlot slot) {
        long rows = clickHouse
                .jdbc()
                .sql(slot.in(COUNT).text())
                .query((row, number) -> row.getLong(1))
                .single();
        long rounds = Math.ceilDiv(rows, (long) ROWS_OF_A_BUCKET * PublishStep.THREADS);
        return Math.toIntExact(Math.max(1, rounds) * PublishStep.THREADS);
    }

    /// Publishes the videos of one bucket.
    void videos(ClosedSlot slot, int bucket, int buckets) {
        transfer.copy(videosOf(slot, bucket, buckets), "analytics.video_current", "video_stage");
        jdbc.update(UPSERT_VIDEOS);
        jdbc.update(UNSEEN);
    }

    /// Publishes the channels.
    void channels(ClosedSlot slot) {
        transfer.copy(at(slot, CHANNELS), "analytics.channel_current", "channel_stage");
        jdbc.update(UPSERT_CHANNELS);
    }

    static Sql videosOf(ClosedSlot slot, int bucket, int buckets) {
        return at(slot, VIDEOS).with("buckets", buckets).with("bucket", bucket);
    }

    private static Sql at(ClosedSlot slot, Sql sql) {
        return slot.in(new Sql(sql.text().replace(":slotAt", "'" + slot.at() + "'")));
    }
}
