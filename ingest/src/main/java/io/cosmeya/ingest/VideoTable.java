package io.cosmeya.ingest;

import io.cosmeya.scrapers.Counter;
import io.cosmeya.scrapers.Snapshot;
import io.cosmeya.scrapers.SnapshotPage;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// `ingest.snap_raw`: a row per video of the page.
class VideoTable implements RawTable {

    private static final List<String> COLUMNS = List.of(
            "slot",
            "platform",
            "channel_id",
            "video_id",
            "observed_at",
            "ver",
            "views",
            "views_step",
            "likes",
            "likes_step",
            "comments",
            "comments_step",
            "shares",
            "shares_step",
            "status",
            "published_at",
            "counter",
            "endpoint",
            "exit",
            "parser",
            "run_id",
            "msg_id",
            "others");

    @Override
    public String name() {
        return "ingest.snap_raw";
    }

    @Override
    public List<String> columns() {
        return COLUMNS;
    }

    @Override
    public void write(SnapshotPage page, RowBinary rows) {
        UUID message = page.messageId();
        for (Snapshot video : page.videos()) {
            rows.int32(page.slot())
                    .int8(page.platform().code())
                    .int32(page.channel())
                    .int32(video.video())
                    .int64(page.observedAt().toEpochMilli())
                    .int64(page.version());
            counter(video.views(), rows);
            counter(video.likes(), rows);
            counter(video.comments(), rows);
            counter(video.shares(), rows);
            rows.int8(video.status().code())
                    .nullableInt32(seconds(video.published()))
                    .text(video.counter())
                    .text(video.endpoint())
                    .text(page.exit())
                    .text(page.parser())
                    .int64(page.run())
                    .uuid(message)
                    .counters(video.others());
        }
    }

    private static void counter(@Nullable Counter counter, RowBinary rows) {
        rows.nullableInt64(counter == null ? null : counter.value()).int64(counter == null ? 1 : counter.step());
    }

    /// As `DateTime` wants it: an unsigned number of seconds, until 2106.
    private static @Nullable Integer seconds(@Nullable Instant instant) {
        return instant == null ? null : (int) instant.getEpochSecond();
    }
}
