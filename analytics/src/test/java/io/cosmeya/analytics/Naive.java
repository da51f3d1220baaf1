package io.cosmeya.analytics;

/// ClickHouse used as one uses it without a thought: text and UUIDs as they come, no codecs, ordered by time.
final class Naive {

    private static final String MAKE = """
            CREATE TABLE bench.naive (id UUID, platform String, channel_id String, video_id String, run_id UUID,
                views Nullable(UInt64), likes Nullable(UInt64), comments Nullable(UInt64), shares Nullable(UInt64),
                observed_at DateTime64(3, 'UTC'))
            ENGINE = MergeTree ORDER BY observed_at""";

    private static final String RUN = "toUUID(concat('00000000-0000-0000-0000-', leftPad(toString(%s), 12, '0')))";

    private static final String FILL = """
            INSERT INTO bench.naive SELECT generateUUIDv4(), toString(platform), concat('UC', hex(cityHash64(channel_id))),
                concat(substring(hex(cityHash64(video_id)), 1, 8), '.', toString(video_id)), %s, views, likes, comments,
                shares, observed_at
            FROM (%s)""";

    private static final String DELTA = """
            SELECT toUInt32(splitByChar('.', video_id)[2]) AS video_id,
                toInt64(anyIf(views, run_id = %1$s)) - toInt64(argMaxIf(views, observed_at, run_id != %1$s)) AS d
            FROM bench.naive WHERE observed_at >= toDateTime(%2$d)
            GROUP BY video_id HAVING countIf(run_id = %1$s) > 0 AND countIf(run_id != %1$s) > 0""";

    private final Ground ground;

    Naive(Ground ground) {
        this.ground = ground;
        ground.clickHouse("CREATE DATABASE IF NOT EXISTS bench");
        ground.clickHouse("DROP TABLE IF EXISTS bench.naive");
        ground.clickHouse(MAKE);
    }

    /// Rows with platform, channel, video, slot, the four counters and the moment.
    void fill(String select) {
        ground.clickHouse(FILL.formatted(RUN.formatted("slot"), select));
    }

    void ready() {
        ground.clickHouse("OPTIMIZE TABLE bench.naive FINAL");
    }

    static String delta(int slot, long since) {
        return DELTA.formatted(RUN.formatted(slot), since);
    }

    void drop() {
        ground.clickHouse("DROP TABLE bench.naive");
    }
}
