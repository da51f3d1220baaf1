package io.cosmeya.ingest;

import io.cosmeya.scrapers.ChannelSnapshot;
import io.cosmeya.scrapers.Counter;
import io.cosmeya.scrapers.SnapshotPage;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// `ingest.channel_raw`: one row, from the last page of an attempt.
class ChannelTable implements RawTable {

    private static final List<String> COLUMNS = List.of(
            "slot",
            "platform",
            "channel_id",
            "observed_at",
            "ver",
            "followers",
            "followers_step",
            "total_views",
            "total_views_step",
            "video_count",
            "video_count_step",
            "status",
            "endpoint",
            "exit",
            "parser",
            "run_id",
            "msg_id");

    @Override
    public String name() {
        return "ingest.channel_raw";
    }

    @Override
    public List<String> columns() {
        return COLUMNS;
    }

    @Override
    public void write(SnapshotPage page, RowBinary rows) {
        ChannelSnapshot channel = page.channelSnapshot();
        if (channel == null) {
            return;
        }
        rows.int32(page.slot())
                .int8(page.platform().code())
                .int32(page.channel())
                .int64(page.observedAt().toEpochMilli())
                .int64(page.version());
        counter(channel.followers(), rows);
        counter(channel.views(), rows);
        counter(channel.videos(), rows);
        rows.int8(channel.status().code())
                .text(channel.endpoint())
                .text(page.exit())
                .text(page.parser())
                .int64(page.run())
                .uuid(page.messageId());
    }

    private static void counter(@Nullable Counter counter, RowBinary rows) {
        rows.nullableInt64(counter == null ? null : counter.value())
                .nullableInt64(counter == null ? null : counter.step());
    }
}
