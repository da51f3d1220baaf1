package io.cosmeya.analytics;

import io.cosmeya.embedded.bench.Figure;
import io.cosmeya.embedded.bench.Goal;
import io.cosmeya.embedded.bench.Report;
import io.cosmeya.ingest.ClickHouse;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What a snapshot costs on disk after 180 days, in our history and, of the channels up to the tenth, in other designs.
final class HistoryBench {

    private static final String SOME = """
            SELECT %s FROM analytics.video_history FINAL WHERE channel_id <= 10 ORDER BY slot, video_id""";

    private static final String AT =
            "toDateTime(toUInt32(intDiv(slot, 8) * 86400 + if(slot %% 8 = 0, 32400, 64800) + obs_s), 'UTC')";

    private static final String BYTES = """
            SELECT sum(bytes_on_disk) / sum(rows) FROM system.parts WHERE active AND database || '.' || table = '%s'""";

    private static final String COLUMNS = """
            SELECT arrayStringConcat(groupArray(concat(column, ' ', toString(round(b, 2)))), ', ') FROM (
                SELECT column, sum(column_data_compressed_bytes) / sum(rows) AS b FROM system.parts_columns
                WHERE active AND database = 'analytics' AND table = 'video_history'
                GROUP BY column ORDER BY b DESC LIMIT 6)""";

    private static final String FLAT = """
            SELECT avg(d = 0) FROM (
                SELECT slot, toInt64(views) - toInt64(lagInFrame(views) OVER w) AS d, row_number() OVER w AS n
                FROM analytics.video_history FINAL WHERE channel_id <= 10
                WINDOW w AS (PARTITION BY video_id ORDER BY slot)
            ) WHERE n > 1""";

    private final ApplicationContext context;
    private final Ground ground;
    private final JdbcClient clickHouse;

    HistoryBench(ApplicationContext context) {
        this.context = context;
        this.ground = context.getBean(Ground.class);
        this.clickHouse = context.getBean(ClickHouse.class).jdbc();
    }

    void measure(Report report) throws Exception {
        double ours = number(BYTES.formatted("analytics.video_history"));
        report.note("snapshots in the history", "%,d".formatted((long)
                        number("SELECT count() FROM analytics.video_history")));
        report.note("steps in which views stay the same", "%.0f %%".formatted(100 * number(FLAT)));
        report.line("history, a snapshot", Figure.once(ours, "bytes"), Goal.atMost(2.5));
        report.note("its dearest columns, bytes", text(COLUMNS));
        double classic = classic();
        report.line(
                "history beside the Postgres table, a snapshot",
                Figure.once(ours, "bytes"),
                Figure.once(classic, "bytes"),
                Figure.once(classic / ours, ""),
                Goal.atLeast(50));
        double naive = naive();
        report.line(
                "history beside a naive ClickHouse table, a snapshot",
                Figure.once(ours, "bytes"),
                Figure.once(naive, "bytes"),
                Figure.once(naive / ours, ""),
                Goal.NONE);
    }

    private double classic() throws Exception {
        ClassicPostgres classic = new ClassicPostgres(context);
        classic.take(classic.rows(SOME.formatted(
                "video_id, views, likes, comments, shares, slot, toString(" + AT.formatted() + ") || '+00'")));
        classic.ready();
        double bytes = classic.bytesPerRow();
        classic.drop();
        return bytes;
    }

    private double naive() {
        Naive naive = new Naive(ground);
        naive.fill(SOME.formatted("'youtube' AS platform, channel_id, video_id, slot, views, likes, comments, shares, "
                + AT.formatted() + " AS observed_at"));
        naive.ready();
        double bytes = number(BYTES.formatted("bench.naive"));
        naive.drop();
        return bytes;
    }

    private double number(String question) {
        return clickHouse.sql(question).query((row, number) -> row.getDouble(1)).single();
    }

    private String text(String question) {
        return clickHouse.sql(question).query((row, number) -> row.getString(1)).single();
    }
}
