package io.cosmeya.analytics;

import io.cosmeya.embedded.bench.Figure;
import io.cosmeya.embedded.bench.Goal;
import io.cosmeya.embedded.bench.Measurements;
import io.cosmeya.embedded.bench.Report;
import io.cosmeya.embedded.bench.Samples;
import io.cosmeya.embedded.bench.Scale;
import io.cosmeya.scrapers.Metric;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.context.ApplicationContext;

/// How long twenty people at once wait for a chart of half a year and for the top movers, while a run is ingested.
final class ReaderBench {

    private static final int PEOPLE = 20;
    private static final int VIDEOS = 10_000;

    private static final String INGEST = """
            INSERT INTO ingest.snap_raw SELECT * REPLACE (%1$d AS slot) FROM ingest.snap_raw
            WHERE slot = %2$d AND video_id BETWEEN %3$d AND %3$d + 9999""";

    private final Ground ground;
    private final Series series;
    private final Movers movers;
    private final Instant from;
    private final List<Double> charts = Collections.synchronizedList(new ArrayList<>());
    private final List<Double> tops = Collections.synchronizedList(new ArrayList<>());

    ReaderBench(ApplicationContext context, List<BenchData.Moment> past) {
        ground = context.getBean(Ground.class);
        series = context.getBean(Series.class);
        movers = context.getBean(Movers.class);
        from = past.getFirst().at();
    }

    void measure(Report report) throws Exception {
        ground.compute(1, 2);
        people(2);
        charts.clear();
        tops.clear();
        AtomicBoolean over = new AtomicBoolean();
        try (var ingesting = Executors.newSingleThreadExecutor()) {
            Future<Integer> rows = ingesting.submit(() -> ingest(over));
            double millis = Measurements.millis(() -> people(Scale.asked().of(10, 40)));
            over.set(true);
            report.note("ingested meanwhile", "%,.0f rows/s".formatted(rows.get() / millis * 1_000));
        }
        percentiles(report, "chart of a video over 180 days", charts);
        percentiles(report, "ten top movers of a run", tops);
    }

    private int ingest(AtomicBoolean over) {
        int batches = 0;
        while (!over.get()) {
            ground.clickHouse(INGEST.formatted(Ground.number(3), Ground.number(2), 1 + batches % 10 * 10_000));
            batches++;
        }
        return batches * 10_000;
    }

    private void people(int questions) throws Exception {
        List<Future<?>> asking = new ArrayList<>();
        try (var people = Executors.newFixedThreadPool(PEOPLE)) {
            for (int person = 0; person < PEOPLE; person++) {
                Random random = new Random(person);
                asking.add(people.submit(() -> ask(questions, random)));
            }
        }
        for (Future<?> each : asking) {
            each.get();
        }
    }

    private Object ask(int questions, Random random) throws Exception {
        for (int i = 0; i < questions; i++) {
            int video = 1 + random.nextInt(VIDEOS);
            charts.add(Measurements.millis(() -> series.ofVideo(video, Metric.VIEWS, from, Ground.at(2))));
            tops.add(Measurements.millis(() -> movers.of(Ground.number(2))));
        }
        return questions;
    }

    private static void percentiles(Report report, String what, List<Double> millis) {
        List<Double> sorted = millis.stream().sorted().toList();
        report.line(what + ", half of 20 readers' questions", new Figure(new Samples(sorted), "ms"), Goal.NONE);
        double most = sorted.get(sorted.size() * 95 / 100);
        report.line(what + ", 95 of 100", Figure.once(most, "ms"), Goal.NONE);
    }
}
