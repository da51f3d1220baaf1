package io.cosmeya.ingest;

import java.io.InputStream;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Raw rows as files: what the platforms showed, row by row, with where and how it was read.
@Component
public class RawExports {

    private static final List<String> READ_HOW = List.of(
            "toString(rows.status) AS status",
            "toString(rows.endpoint) AS endpoint",
            "toString(rows.exit) AS exit",
            "toString(rows.parser) AS parser",
            "run_id",
            "toString(rows.msg_id) AS message_id");

    private static final List<String> VIDEOS = List.of(
            "slot",
            "slot_at",
            "toString(rows.platform) AS platform",
            "channel_id",
            "video_id",
            "observed_at",
            "views",
            "views_step",
            "likes",
            "likes_step",
            "comments",
            "comments_step",
            "shares",
            "shares_step",
            "toString(rows.counter) AS counter",
            "toJSONString(rows.others) AS others",
            "published_at");

    private static final List<String> CHANNELS = List.of(
            "slot",
            "slot_at",
            "toString(rows.platform) AS platform",
            "channel_id",
            "observed_at",
            "followers",
            "followers_step",
            "total_views",
            "total_views_step",
            "video_count",
            "video_count_step");

    private static final List<String> IMPORTED = List.of(
            "channel_id",
            "nullIf(rows.video_id, 0) AS video_id",
            "toString(rows.metric) AS metric",
            "observed_at",
            "value",
            "step",
            "import_id");

    private static final String BROUGHT = """
            SELECT i.*, s.title AS source
            FROM (
                SELECT * FROM ingest.imported FINAL
                WHERE %s AND observed_at BETWEEN fromUnixTimestamp64Milli(%d, 'UTC') AND fromUnixTimestamp64Milli(%d, 'UTC')
            ) AS i
            LEFT ANY JOIN %s AS s ON i.import_id = s.owner""";

    private final RowFiles files;

    RawExports(RowFiles files) {
        this.files = files;
    }

    /// Raw rows of videos.
    public InputStream videos(ExportQuery query) {
        return files.of("ingest.snap_raw FINAL", with(VIDEOS), true, query);
    }

    /// Raw rows of channels themselves.
    public InputStream channels(ExportQuery query) {
        return files.of("ingest.channel_raw FINAL", with(CHANNELS), false, query);
    }

    /// What people brought, by its own times.
    public InputStream imported(ExportQuery query) {
        String rows = BROUGHT.formatted(
                query.condition(true), query.from().toEpochMilli(), query.to().toEpochMilli(), files.sources(query));
        String source = query.format().text("rows.source") + " AS source";
        List<String> columns =
                Stream.concat(IMPORTED.stream(), Stream.of(source)).toList();
        return files.file(rows, columns, true, query);
    }

    private static List<String> with(List<String> columns) {
        return Stream.concat(columns.stream(), READ_HOW.stream()).toList();
    }
}
