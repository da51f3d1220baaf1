package io.cosmeya.analytics;

import com.clickhouse.client.api.query.QuerySettings;
import com.clickhouse.data.ClickHouseFormat;
import io.cosmeya.ingest.ClickHouse;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.postgresql.PGConnection;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// How long a run takes to close, beside the least that the engines could do with the same rows: 100,000 videos in 15
/// slots, rounds interleaved. Not a test: `java -Dcosmeya.embedded.folder=… io.cosmeya.analytics.CloseBench
/// [rounds] [videos]`.
final class CloseBench {

    private static final int SLOTS = 15;

    private static final String GROW = """
            INSERT INTO ingest.snap_raw (slot, platform, channel_id, video_id, observed_at, ver, views, likes, comments,
                status, counter, endpoint, exit, parser, run_id)
            SELECT %1$d, 'youtube', intDiv(v, 300) + 1, v + 1, fromUnixTimestamp64Milli(%2$d + v %% 5400 * 1000, 'UTC') AS at,
                toUnixTimestamp64Milli(at) * 1024 + 1,
                toUInt64(exp(6 + cityHash64(v) %% 1000 / 120)) + %3$d * if(cityHash64(v, 1) %% 100 < 61, 0,
                    toUInt64(exp(cityHash64(v, 2) %% 1000 / 150))) AS seen,
                if(cityHash64(v, 3) %% 100 < 3, NULL, intDiv(seen, 20)), intDiv(seen, 200),
                'ok', 'viewCount', 'browse/videos', 'direct', 'youtube/1', %3$d
            FROM (SELECT number AS v FROM numbers(%4$d)) WHERE cityHash64(v, %3$d) %% 100 != 0""";

    private final int videos;
    private final Map<String, List<Double>> times = new LinkedHashMap<>();
    private final ClickHouse clickHouse;
    private final Counting counting;
    private final Publishing publishing;
    private final ClosedSlots slots;
    private final Computing computing;
    private final Ground ground;
    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;

    private CloseBench(ApplicationContext context, int videos) {
        this.videos = videos;
        clickHouse = context.getBean(ClickHouse.class);
        counting = context.getBean(Counting.class);
        publishing = context.getBean(Publishing.class);
        slots = context.getBean(ClosedSlots.class);
        computing = context.getBean(Computing.class);
        ground = context.getBean(Ground.class);
        jdbc = context.getBean(JdbcTemplate.class);
        transaction = new TransactionTemplate(context.getBean(PlatformTransactionManager.class));
    }

    static void main(String... arguments) throws Exception {
        int rounds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 5;
        int videos = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 100_000;
        try (var context = new SpringApplicationBuilder(AnalyticsApplication.class)
                .profiles("reports")
                .run()) {
            new CloseBench(context, videos).measure(rounds);
        }
    }

    private void measure(int rounds) throws Exception {
        ground.clear();
        IntStream.rangeClosed(1, SLOTS).forEach(this::grow);
        IntStream.rangeClosed(1, SLOTS - 1).forEach(ground::compute);
        ground.clickHouse("CREATE TABLE IF NOT EXISTS ingest.bench_copy AS ingest.snap_raw");
        for (int round = 0; round < rounds + 1; round++) {
            if (round == 1) {
                times.clear();
            }
            round(slots.of(ground.run(SLOTS).id()));
        }
        ground.clickHouse("DROP TABLE ingest.bench_copy");
        report();
    }

    private void grow(int slot) {
        ground.clickHouse(GROW.formatted(Ground.number(slot), Ground.at(slot).toEpochMilli(), slot, videos));
        ground.clickHouse("""
                INSERT INTO ingest.channel_raw (slot, platform, channel_id, observed_at, ver, followers, followers_step,
                    status, endpoint, exit)
                SELECT slot, any(platform), channel_id, max(snap_raw.observed_at), 1, 1000 + channel_id, 1, 'ok', 'about', 'direct'
                FROM ingest.snap_raw WHERE slot = %d GROUP BY slot, channel_id""".formatted(Ground.number(slot)));
    }

    private void round(ClosedSlot slot) throws Exception {
        String number = Integer.toString(slot.number());
        ground.clickHouse("ALTER TABLE ingest.bench_copy DROP PARTITION ID '" + number + "'");
        time(
                "bare copy of the slot",
                () -> ground.clickHouse(
                        "INSERT INTO ingest.bench_copy SELECT * FROM ingest.snap_raw WHERE slot = " + number));
        time("optimise slot", () -> counting.optimise(slot));
        time("count videos", () -> counting.countVideos(slot));
        time("count channels", () -> counting.countChannels(slot));
        time("append history", () -> counting.appendHistory(slot));
        byte[] rows = dump(slot);
        age();
        time("bare COPY and upsert", () -> transaction.executeWithoutResult(status -> bare(rows)));
        age();
        int buckets = publishing.buckets(slot);
        time("publish videos", () -> {
            for (int bucket = 0; bucket < buckets; bucket++) {
                int one = bucket;
                transaction.executeWithoutResult(status -> publishing.videos(slot, one, buckets));
            }
        });
        time("publish channels", () -> transaction.executeWithoutResult(status -> publishing.channels(slot)));
        age();
        time("whole close", () -> ground.compute(SLOTS));
    }

    /// The current values become those of the slot before, so that each publication changes every row.
    private void age() {
        jdbc.update("UPDATE analytics.video_current SET slot_no = slot_no - 1");
        jdbc.execute("VACUUM analytics.video_current");
    }

    private byte[] dump(ClosedSlot slot) throws Exception {
        Sql select = Publishing.videosOf(slot, 0, 1);
        QuerySettings settings = new QuerySettings().setFormat(ClickHouseFormat.TabSeparated);
        try (var answer = clickHouse.writer().query(select.text(), settings).get()) {
            return answer.getInputStream().readAllBytes();
        }
    }

    private void bare(byte[] rows) {
        jdbc.execute("CREATE TEMP TABLE video_stage (LIKE analytics.video_current) ON COMMIT DROP");
        jdbc.execute((ConnectionCallback<Long>) postgres -> {
            try {
                return postgres.unwrap(PGConnection.class)
                        .getCopyAPI()
                        .copyIn("COPY video_stage FROM STDIN", new ByteArrayInputStream(rows));
            } catch (java.io.IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        });
        jdbc.update(Publishing.UPSERT_VIDEOS);
    }

    private void time(String what, Runnable work) {
        long start = System.nanoTime();
        work.run();
        times.computeIfAbsent(what, name -> new ArrayList<>()).add((System.nanoTime() - start) / 1e6);
    }

    private void report() {
        times.forEach((what, all) -> IO.println(
                "%-24s min %7.0f ms  median %7.0f ms  of %d".formatted(what, least(all), median(all), all.size())));
        List<Double> counted = sum("count videos", "append history");
        IO.println("append + deltas / bare copy: min %.2f median %.2f"
                .formatted(
                        least(counted) / least(times.get("bare copy of the slot")),
                        median(counted) / median(times.get("bare copy of the slot"))));
        IO.println("publish / bare COPY + upsert: min %.2f median %.2f"
                .formatted(
                        least(times.get("publish videos")) / least(times.get("bare COPY and upsert")),
                        median(times.get("publish videos")) / median(times.get("bare COPY and upsert"))));
    }

    private List<Double> sum(String one, String other) {
        return IntStream.range(0, times.get(one).size())
                .mapToObj(i -> times.get(one).get(i) + times.get(other).get(i))
                .toList();
    }

    private static double least(List<Double> all) {
        return all.stream().mapToDouble(Double::doubleValue).min().orElse(Double.NaN);
    }

    private static double median(List<Double> all) {
        return all.stream().sorted().toList().get(all.size() / 2);
    }
}
