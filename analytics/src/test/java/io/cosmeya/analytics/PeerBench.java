package io.cosmeya.analytics;

import io.cosmeya.embedded.bench.Figure;
import io.cosmeya.embedded.bench.Goal;
import io.cosmeya.embedded.bench.Measurements;
import io.cosmeya.embedded.bench.Report;
import io.cosmeya.embedded.bench.Samples;
import io.cosmeya.ingest.ClickHouse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.context.ApplicationContext;

/// What every video of a run gained since it was last seen within 7 days, by our tables and by those of other designs,
/// from the same rows. All must come to the same sums.
final class PeerBench {

    private static final int ROUNDS = 3;

    private static final String OURS = """
            SELECT r.video_id AS video_id, toInt64(r.views) - toInt64(p.views) AS d
            FROM (SELECT video_id, views FROM ingest.snap_raw FINAL WHERE slot = %1$d) AS r
            INNER JOIN (
                SELECT video_id, views FROM analytics.video_delta
                WHERE slot = %2$d AND isNotNull(views) AND views_slot + 56 >= %1$d
            ) AS p ON r.video_id = p.video_id""";

    private static final String STORED = """
            SELECT video_id, d_views AS d FROM analytics.video_delta WHERE slot = %d AND isNotNull(d_views)""";

    private static final String SUMS = """
            SELECT concat(toString(count(d)), ' ', toString(sum(d)), ' ', toString(sum(d * (video_id %% 1000)))) FROM (%s)""";
    private static final String CLASSIC_SUMS = """
            SELECT concat_ws(' ', count(d), sum(d), sum(d * (video_id %% 1000))) FROM (%s) AS deltas""";

    private static final String RUN = """
            SELECT video_id, views, likes, comments, shares, slot, toString(observed_at) || '+00'
            FROM ingest.snap_raw FINAL WHERE slot = %d""";
    private static final String NAIVE_RUN = "SELECT * FROM ingest.snap_raw FINAL WHERE slot = %d";

    private final Ground ground;
    private final ClickHouse clickHouse;
    private final Counting counting;
    private final ClosedSlots slots;
    private final ClassicPostgres classic;
    private final Naive naive;
    private final Measurements measured = new Measurements();
    private final Map<String, String> sums = new LinkedHashMap<>();

    PeerBench(ApplicationContext context) {
        ground = context.getBean(Ground.class);
        clickHouse = context.getBean(ClickHouse.class);
        counting = context.getBean(Counting.class);
        slots = context.getBean(ClosedSlots.class);
        classic = new ClassicPostgres(context);
        naive = new Naive(ground);
    }

    void measure(Report report, String size, int newest) throws Exception {
        Samples written = fill(newest);
        ClosedSlot slot = slots.of(ground.run(newest).id());
        long since = slot.at().getEpochSecond() - 7 * 86_400;
        String window = ClassicPostgres.WINDOW.formatted(slot.number(), since);
        String lateral = ClassicPostgres.LATERAL.formatted(slot.number(), since);
        measured.rounds(
                ROUNDS,
                () -> ask("ours", OURS.formatted(slot.number(), Ground.number(newest - 1))),
                () -> askClassic("window", window),
                () -> askClassic("lateral", lateral),
                () -> ask("naive", Naive.delta(slot.number(), since)),
                () -> measured.time("ours stored", () -> counting.countVideos(slot)),
                () -> measured.time("window stored", () -> classic.store(window)));
        ask("ours as stored", STORED.formatted(slot.number()));
        if (Set.copyOf(sums.values()).size() != 1) {
            throw new IllegalStateException("the designs do not agree: " + sums);
        }
        report(report, size, written);
        classic.drop();
        naive.drop();
    }

    /// Run by run, as it comes; how many rows a second Postgres takes by COPY.
    private Samples fill(int newest) throws Exception {
        for (int slot = 1; slot <= newest; slot++) {
            Copied rows = classic.rows(RUN.formatted(Ground.number(slot)));
            double seconds = Measurements.millis(() -> classic.take(rows)) / 1_000;
            measured.put("written", rows.count() / seconds);
            naive.fill(NAIVE_RUN.formatted(Ground.number(slot)));
        }
        classic.ready();
        naive.ready();
        return measured.of("written");
    }

    private void ask(String who, String deltas) throws Exception {
        measured.time(
                who,
                () -> sums.put(
                        who,
                        clickHouse
                                .jdbc()
                                .sql(SUMS.formatted(deltas))
                                .query((row, number) -> row.getString(1))
                                .single()));
    }

    private void askClassic(String who, String deltas) throws Exception {
        measured.time(who, () -> sums.put(who, classic.asked(CLASSIC_SUMS.formatted(deltas))));
    }

    private void report(Report report, String size, Samples written) {
        report.note("sums of the deltas at " + size + ", equal in all designs", sums.get("ours"));
        beside(
                report,
                "run-wide delta at " + size + ", beside a window in Postgres",
                "ours",
                "window",
                Goal.atLeast(20));
        beside(report, "the same beside LATERAL in Postgres", "ours", "lateral", Goal.NONE);
        beside(report, "the same beside a naive ClickHouse table", "ours", "naive", Goal.NONE);
        beside(
                report,
                "delta counted and stored (ours: four metrics, with gaps and flags) beside views alone in Postgres",
                "ours stored",
                "window stored",
                Goal.NONE);
        report.line("COPY of a run into the Postgres table", new Figure(written, "rows/s"), Goal.NONE);
    }

    private void beside(Report report, String what, String ours, String peer, Goal goal) {
        Samples faster = measured.of(peer).over(measured.of(ours));
        report.line(
                what,
                new Figure(measured.of(ours), "ms"),
                new Figure(measured.of(peer), "ms"),
                Figure.ratio(faster),
                goal);
    }
}
