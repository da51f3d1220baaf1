package io.cosmeya.analytics;

import io.cosmeya.embedded.bench.Figure;
import io.cosmeya.embedded.bench.Goal;
import io.cosmeya.embedded.bench.Report;
import io.cosmeya.embedded.bench.Samples;
import io.cosmeya.embedded.bench.Scale;
import io.cosmeya.ingest.ClickHouse;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContext;

/// The parts `close`, `peers`, `history` and `readers` of `./cosmeya bench`, on stores of their own, which it fills for
/// the parts `page` and `endpoints` too.
final class AnalyticsBench {

    private static final int VIDEOS = 100_000;

    /// Slots that a delta may look back over, and the one it starts from.
    private static final int LOOKED_AT = 15;

    private final ApplicationContext context;
    private final Ground ground;
    private final BenchData data;
    private final Scale scale = Scale.asked();

    private AnalyticsBench(ApplicationContext context) {
        this.context = context;
        this.ground = context.getBean(Ground.class);
        this.data = new BenchData(ground);
    }

    static void main(String... arguments) throws Exception {
        if (Stream.of("close", "peers", "history", "readers", "page", "endpoints")
                .anyMatch(Report::asked)) {
            try (var context = new SpringApplicationBuilder(AnalyticsApplication.class)
                    .profiles("reports")
                    .properties("logging.level.root=warn")
                    .run()) {
                new AnalyticsBench(context).run();
            }
        }
    }

    private void run() throws Exception {
        if (Report.asked("close") || Report.asked("peers")) {
            closeAndPeers();
        }
        boolean stored = Report.asked("page") || Report.asked("endpoints");
        if (Report.asked("history") || Report.asked("readers") || stored) {
            var past = data.history(scale.of(VIDEOS / 10, VIDEOS), 360);
            if (Report.asked("history")) {
                Report report = report("history");
                new HistoryBench(context).measure(report);
                report.end();
            }
            if (Report.asked("readers")) {
                Report report = report("readers");
                data.addRaw(VIDEOS, 2);
                new ReaderBench(context, past).measure(report);
                report.end();
            }
            if (stored) {
                data.addRaw(scale.of(VIDEOS, 10 * VIDEOS), 3);
                data.addPast(scale.of(VIDEOS / 10, VIDEOS), scale.of(VIDEOS, 10 * VIDEOS));
                ground.compute(1, 2, 3);
            }
        }
    }

    /// Both on the same rows; 10× has ten times as many videos in the week that a delta may look back over.
    private void closeAndPeers() throws Exception {
        Report close = report("close");
        Report peers = report("peers");
        Samples one = at("1×", VIDEOS, scale.of(6, 30), close, peers);
        if (scale == Scale.FULL) {
            Samples ten = at("10×", 10 * VIDEOS, LOOKED_AT + 1, close, peers);
            close.line(
                    "closing a run of 1,000,000 videos beside one of 100,000; 10 is linear",
                    new Figure(ten, "ms"),
                    new Figure(one, "ms"),
                    Figure.ratio(ten.over(one.median())),
                    Goal.atMost(12));
        }
        if (Report.asked("close")) {
            close.end();
        }
        if (Report.asked("peers")) {
            peers.end();
        }
    }

    private Samples at(String size, int videos, int slots, Report close, Report peers) throws Exception {
        boolean one = videos == VIDEOS;
        data.raw(videos, slots);
        int first = Math.max(1, slots - LOOKED_AT);
        int derived = one ? first : slots - 2;
        IntStream.range(first, derived).forEach(this::count);
        IntStream.range(derived, slots).forEach(ground::compute);
        int rounds = one ? scale.of(3, 5) : 3;
        Samples whole = new CloseBench(context).measure(close, slots, videos, rounds, one);
        if (one) {
            close.line("closing a run of 100,000 videos, all steps", new Figure(whole, "ms"), Goal.atMost(2_000));
        }
        if (Report.asked("peers")) {
            new PeerBench(context).measure(peers, size, slots);
        }
        return whole;
    }

    /// Of a slot that only the deltas of later ones rest on.
    private void count(int slot) {
        Counting counting = context.getBean(Counting.class);
        ClosedSlot closed =
                context.getBean(ClosedSlots.class).of(ground.run(slot).id());
        counting.countVideos(closed);
        counting.countChannels(closed);
    }

    private Report report(String part) {
        Report report = new Report(part);
        report.version("ClickHouse", one(context.getBean(ClickHouse.class).jdbc(), "SELECT version()"));
        report.version("PostgreSQL", one(ground.postgres(), "SELECT current_setting('server_version')"));
        return report;
    }

    private static String one(org.springframework.jdbc.core.simple.JdbcClient jdbc, String question) {
        return jdbc.sql(question).query((row, number) -> row.getString(1)).single();
    }
}
