package io.cosmeya.analytics;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The seeded world of the benchmarks, the same for the same size: growth.sql says what it is like.
final class BenchData {

    private static final Sql GROWTH = Sql.file("growth.sql", List.of());
    private static final int FLAT = 24;
    private static final int VIDEOS_AT_ONCE = 25_000;
    private static final int VIDEOS_OF_A_CHANNEL = 300;

    private static final String RAW = """
            INSERT INTO ingest.snap_raw (slot, platform, channel_id, video_id, observed_at, ver, views, likes, comments,
                shares, status, published_at, counter, endpoint, exit, parser, run_id)
            SELECT slot, platform, channel, video, fromUnixTimestamp64Milli(toInt64(slot_at + late) * 1000, 'UTC') AS at,
                toUnixTimestamp64Milli(at) * 1024 + 1, views, likes, comments, shares, 'ok', published, 'viewCount',
                'browse/videos', 'direct', 'youtube/1', slot
            FROM (%s)
            SETTINGS max_block_size = 5000, max_insert_threads = 1""";

    private static final String CHANNELS = """
            INSERT INTO ingest.channel_raw (slot, platform, channel_id, observed_at, ver, followers, followers_step,
                status, endpoint, exit)
            SELECT slot, any(platform), channel_id, max(snap_raw.observed_at), 1, 1000 + channel_id, 1, 'ok', 'about',
                'direct'
            FROM ingest.snap_raw GROUP BY slot, channel_id""";

    private static final String HISTORY = """
            INSERT INTO analytics.video_history (channel_id, video_id, slot, obs_s, rev, status, flags, endpoint, counter,
                views, views_step, likes, likes_step, comments, comments_step, shares, shares_step)
            SELECT channel, video, slot, late, 1, 'ok', 0, 'browse/videos', 'viewCount', views, 1, likes, 1, comments, 1,
                shares, 1
            FROM (%s)
            SETTINGS max_block_size = 2000, max_insert_threads = 1""";

    private static final String KNOWN_CHANNELS = """
            INSERT INTO scrapers.channel (id, platform, platform_id, title, added_at) OVERRIDING SYSTEM VALUE
            SELECT c, 'youtube', 'UC' || c, 'Channel ' || c, :at FROM generate_series(1, :channels) AS c
            ON CONFLICT DO NOTHING""";

    private static final String KNOWN_VIDEOS = """
            INSERT INTO scrapers.video (id, platform, platform_id, channel_id, title, format, published_at, first_seen_at,
                last_seen_at) OVERRIDING SYSTEM VALUE
            SELECT n + 1, 'youtube', 'v' || n, n / 300 + 1, 'Video number ' || n,
                CASE WHEN n % 4 = 0 THEN 'video' ELSE 'short' END,
                :at - make_interval(days => (1 + n * 7919 % 500)::int, secs => n % 43200), :at, :at
            FROM generate_series(0::bigint, :videos - 1) AS n
            ON CONFLICT DO NOTHING""";

    private static final String KNOWN_RUNS = """
            INSERT INTO scrapers.run
                (slot_no, slot_at, kind, state, deadline_at, opened_at, closed_at, revision, expected, done)
            SELECT :slot, :at, 'scheduled', 'closed', :at, :at, :at, 1, 1, 1
            WHERE NOT EXISTS (SELECT FROM scrapers.run WHERE slot_no = :slot)""";

    // A sum keeps what was known of a video that a reading misses, so that it only rises; 1 of 120 readings goes back.
    private static final String PAST_OF_CHANNELS = """
            INSERT INTO analytics.channel_snapshot (channel_id, slot, platform, observed_at, seen_slot, rev, status,
                followers, followers_step, followers_slot, views, views_step, views_rounded, videos_read, d_views, views_gap,
                views_secs)
            SELECT channel_id, slot, 'youtube',
                fromUnixTimestamp64Milli(intDiv(slot, 8) * 86400000 + slot % 8 * 32400000 + 32400000, 'UTC'), slot, 1, 'ok',
                1000 + slot, 1, slot, shown, 1, 0, n, shown - lagInFrame(shown, 1, shown) OVER past, 1, 43200
            FROM (
                SELECT channel_id, slot, n, max(total) OVER past AS highest,
                    toInt64(highest - if(cityHash64(channel_id, slot) % 120 = 0, intDiv(highest, 100), 0)) AS shown
                FROM (
                    SELECT channel_id, slot, sum(views) AS total, count() AS n
                    FROM analytics.video_history GROUP BY channel_id, slot
                )
                WINDOW past AS (PARTITION BY channel_id ORDER BY slot ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW)
            )
            WINDOW past AS (PARTITION BY channel_id ORDER BY slot ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW)""";

    // All channels have a past, although the videos of a tenth of them have one.
    private static final String PAST_OF_OTHERS = """
            INSERT INTO analytics.channel_snapshot SELECT * REPLACE (channel_id + :past * k AS channel_id)
            FROM (SELECT * FROM analytics.channel_snapshot WHERE channel_id <= :past)
            ARRAY JOIN range(1, 10) AS k WHERE channel_id + :past * k <= :channels""";

    // A tenth of the videos: what takes its time is to look into 120 days of slots, each a partition.
    private static final String PAST_DELTAS = """
            INSERT INTO analytics.video_delta (slot, platform, channel_id, video_id, observed_at, seen_slot, status, views,
                views_step, views_slot, d_views, views_gap, views_secs, counter, endpoint, exit)
            SELECT slot, 'youtube', channel_id, video_id,
                fromUnixTimestamp64Milli(intDiv(slot, 8) * 86400000 + slot % 8 * 32400000 + 32400000, 'UTC'), slot, 'ok', views, 1,
                slot, 1, 1, 43200, 'viewCount', 'browse/videos', 'direct'
            FROM analytics.video_history
            WHERE slot > (SELECT max(slot) FROM analytics.video_history) - 960 AND video_id % 10 = 0
            SETTINGS max_partitions_per_insert_block = 0""";

    private static final String PAST_OF_PULSES = """
            INSERT INTO analytics.channel_pulse (slot, channel_id, platform, rate)
            SELECT slot, channel_id, platform, 1 FROM analytics.channel_snapshot
            WHERE slot > (SELECT max(slot) FROM analytics.channel_snapshot) - 960
            SETTINGS max_partitions_per_insert_block = 0""";

    private static final String PAST_OF_PARTS = """
            INSERT INTO analytics.channel_parts (slot, channel_id, platform, fresh, breakouts, tail, corrections)
            SELECT slot, channel_id, platform, 1, 0, 1, 0 FROM analytics.channel_snapshot
            WHERE slot > (SELECT max(slot) FROM analytics.channel_snapshot) - 960
            SETTINGS max_partitions_per_insert_block = 0""";

    private static final String GROUP = """
            WITH made AS (INSERT INTO scrapers.channel_group (name, kind, created_at) VALUES ('All', 'group', :at) RETURNING id)
            INSERT INTO scrapers.channel_group_member (group_id, channel_id)
            SELECT made.id, c.id FROM made, scrapers.channel AS c""";

    private final Ground ground;
    private final JdbcClient jdbc;

    BenchData(Ground ground) {
        this.ground = ground;
        this.jdbc = ground.postgres();
    }

    /// Empties all tables and fills the raw ones with slots 1 to `slots`, whose videos and channels are known.
    void raw(int videos, int slots) {
        ground.clear();
        addRaw(videos, slots);
    }

    /// The same beside what is there.
    void addRaw(int videos, int slots) {
        insert(RAW, videos, recent(slots));
        ground.clickHouse(CHANNELS);
        var at = Ground.at(1).atOffset(ZoneOffset.UTC);
        jdbc.sql(KNOWN_CHANNELS)
                .param("at", at)
                .param("channels", videos / VIDEOS_OF_A_CHANNEL + 1)
                .update();
        jdbc.sql(KNOWN_VIDEOS).param("at", at).param("videos", videos).update();
        jdbc.sql("ANALYZE scrapers.video").update();
    }

    /// What all channels had in the slots of the history and what is kept of these slots for 120 days, and a
    /// group of all channels.
    void addPast(int videosOfThePast, int videos) {
        ground.clickHouse(PAST_OF_CHANNELS);
        ground.clickHouse(new Sql(PAST_OF_OTHERS)
                .with("past", videosOfThePast / VIDEOS_OF_A_CHANNEL + 1)
                .with("channels", videos / VIDEOS_OF_A_CHANNEL + 1)
                .text());
        List.of(PAST_DELTAS, PAST_OF_PULSES, PAST_OF_PARTS).forEach(ground::clickHouse);
        jdbc.sql("DELETE FROM scrapers.channel_group").update();
        jdbc.sql(GROUP).param("at", Ground.at(1).atOffset(ZoneOffset.UTC)).update();
    }

    /// Empties all tables and fills the history alone, with the runs of its slots, up to the day before slot 0.
    List<Moment> history(int videos, int slots) {
        ground.clear();
        List<Moment> past = past(slots);
        insert(HISTORY, videos, past);
        past.stream()
                .map(Moment::month)
                .distinct()
                .forEach(month -> ground.clickHouse(
                        "OPTIMIZE TABLE analytics.video_history PARTITION ID '%d' FINAL".formatted(month)));
        past.forEach(slot -> jdbc.sql(KNOWN_RUNS)
                .param("slot", slot.number)
                .param("at", slot.at.atOffset(ZoneOffset.UTC))
                .update());
        return past;
    }

    private void insert(String statement, int videos, List<Moment> slots) {
        Sql growth = GROWTH.with("slots", slots.size())
                .with("numbers", slots.stream().map(Moment::number).toList())
                .with(
                        "moments",
                        slots.stream().map(slot -> slot.at.getEpochSecond()).toList())
                .with("flat", FLAT);
        for (int from = 0; from < videos; from += VIDEOS_AT_ONCE) {
            int count = Math.min(VIDEOS_AT_ONCE, videos - from);
            ground.clickHouse(statement.formatted(
                    growth.with("from", from).with("count", count).text()));
        }
    }

    private static List<Moment> recent(int slots) {
        return IntStream.rangeClosed(1, slots)
                .mapToObj(slot -> new Moment(Ground.number(slot), Ground.at(slot)))
                .toList();
    }

    /// 12:00 and 21:00 in Moscow.
    private static List<Moment> past(int slots) {
        int today = Ground.number(0) / 8;
        return IntStream.range(today - slots / 2, today)
                .boxed()
                .flatMap(day -> Stream.of(moment(day, 0, 9), moment(day, 1, 18)))
                .toList();
    }

    private static Moment moment(int day, int index, int hour) {
        return new Moment(day * 8 + index, Instant.ofEpochSecond(day * 86_400L + hour * 3_600L));
    }

    /// A slot of the history.
    record Moment(int number, Instant at) {
        int month() {
            return number / 240;
        }
    }
}
