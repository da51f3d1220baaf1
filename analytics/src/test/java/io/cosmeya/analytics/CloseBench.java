package io.cosmeya.analytics;

import io.cosmeya.embedded.bench.Figure;
import io.cosmeya.embedded.bench.Goal;
import io.cosmeya.embedded.bench.Measurements;
import io.cosmeya.embedded.bench.Report;
import io.cosmeya.embedded.bench.Samples;
import io.cosmeya.ingest.ClickHouse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// How long a run takes to close, beside the least that the engines could do with the same rows. The newest slot is
/// closed again and again, at a later revision each time, and every current value changes with each.
final class CloseBench {

    private final ClickHouse clickHouse;
    private final Counting counting;
    private final Publishing publishing;
    private final ClosedSlots slots;
    private final Ground ground;
    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;

    CloseBench(ApplicationContext context) {
        clickHouse = context.getBean(ClickHouse.class);
        counting = context.getBean(Counting.class);
        publishing = context.getBean(Publishing.class);
        slots = context.getBean(ClosedSlots.class);
        ground = context.getBean(Ground.class);
        jdbc = context.getBean(JdbcTemplate.class);
        transaction = new TransactionTemplate(context.getBean(PlatformTransactionManager.class));
    }

    /// Of a slot whose forerunners are computed; gives how long the whole close took, in milliseconds.
    ///
    /// @param publication whether it is measured by itself too: before each, every current value is made older
    Samples measure(Report report, int newest, int videos, int rounds, boolean publication) throws Exception {
        ClosedSlot slot = slots.of(ground.run(newest).id());
        ground.clickHouse("CREATE TABLE IF NOT EXISTS ingest.bench_copy AS ingest.snap_raw");
        ground.compute(newest);
        Measurements measured = new Measurements();
        List<Measurements.Work> works = new ArrayList<>(List.of(
                () -> bareCopy(slot, measured), () -> count(slot, measured), () -> wholeClose(newest, measured)));
        if (publication) {
            works.add(() -> barePublication(slot, measured));
            works.add(() -> publication(slot, measured));
        }
        measured.rounds(rounds, works.toArray(Measurements.Work[]::new));
        ground.clickHouse("DROP TABLE ingest.bench_copy");
        String size = "%,d videos".formatted(videos);
        reportCounting(report, measured, size);
        if (publication) {
            reportPublication(report, measured, size);
        }
        return measured.of("whole close");
    }

    private void bareCopy(ClosedSlot slot, Measurements measured) throws Exception {
        ground.clickHouse("ALTER TABLE ingest.bench_copy DROP PARTITION ID '%d'".formatted(slot.number()));
        String copy = "INSERT INTO ingest.bench_copy SELECT * FROM ingest.snap_raw WHERE slot = " + slot.number();
        measured.time("bare copy", () -> ground.clickHouse(copy));
    }

    private void count(ClosedSlot slot, Measurements measured) throws Exception {
        counting.optimise(slot);
        measured.time("count videos", () -> counting.countVideos(slot));
        measured.time("append history", () -> counting.appendHistory(slot));
    }

    private void barePublication(ClosedSlot slot, Measurements measured) throws Exception {
        Copied rows = Copied.of(clickHouse, Publishing.videosOf(slot, 0, 1).text());
        age();
        measured.time(
                "bare publication",
                () -> transaction.executeWithoutResult(status -> {
                    jdbc.execute("CREATE TEMP TABLE video_stage (LIKE analytics.video_current) ON COMMIT DROP");
                    rows.into(jdbc, "video_stage");
                    jdbc.update(Publishing.UPSERT_VIDEOS);
                }));
    }

    private void publication(ClosedSlot slot, Measurements measured) throws Exception {
        age();
        int buckets = publishing.buckets(slot);
        measured.time("publication", () -> {
            try (var threads = Executors.newFixedThreadPool(PublishStep.THREADS)) {
                List<Future<?>> published = IntStream.range(0, buckets)
                        .<Future<?>>mapToObj(bucket -> threads.submit(() ->
                                transaction.executeWithoutResult(status -> publishing.videos(slot, bucket, buckets))))
                        .toList();
                for (Future<?> each : published) {
                    each.get();
                }
            }
        });
    }

    private void wholeClose(int newest, Measurements measured) throws Exception {
        age();
        measured.time("whole close", () -> ground.compute(newest));
    }

    /// The current values become those of the slot before, so that each publication changes every row.
    private void age() {
        jdbc.update("UPDATE analytics.video_current SET slot_no = slot_no - 1");
        jdbc.execute("VACUUM analytics.video_current");
    }

    private static void reportCounting(Report report, Measurements measured, String size) {
        Samples counted = measured.of("count videos").plus(measured.of("append history"));
        Samples copied = measured.of("bare copy");
        report.line(
                "deltas and history of a run of " + size + " beside a bare INSERT SELECT of its raw rows",
                new Figure(counted, "ms"),
                new Figure(copied, "ms"),
                Figure.ratio(counted.over(copied)),
                Goal.atMost(3));
    }

    private static void reportPublication(Report report, Measurements measured, String size) {
        Samples published = measured.of("publication");
        Samples bare = measured.of("bare publication");
        report.line(
                "publishing " + size + ", all changed, beside a bare COPY and upsert",
                new Figure(published, "ms"),
                new Figure(bare, "ms"),
                Figure.ratio(published.over(bare)),
                Goal.atMost(1.3));
    }
}
