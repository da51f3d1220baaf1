package io.cosmeya.ingest;

import io.cosmeya.scrapers.run.Run;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What is stored of a run, against what was planned.
record SoakRows(ClickHouse clickHouse, JdbcClient postgres) {

    private static final String ROWS = """
            SELECT video_id, concat(toString(status), ' ', toString((views, views_step, likes, likes_step, comments,
                shares)), if(run_id = :run, '', ' of another run')) AS line
            FROM ingest.snap_raw FINAL WHERE slot = :slot""";

    private static final String VIDEOS = "SELECT id, platform_id FROM scrapers.video";

    private static final String CHANNELS = """
            SELECT count() FROM ingest.channel_raw FINAL WHERE slot = :slot AND run_id = :run AND followers = 1230000""";

    private static final String WAITING = "SELECT count(*) FROM scrapers.outbox";

    /// A sum over all values of a closed run, the same whatever ids the videos were given.
    String sums(Run run) {
        if (run.incomplete() || run.done() != Soak.CHANNELS) {
            throw new IllegalStateException("the run was closed incomplete: " + run);
        }
        Map<Integer, String> videos = postgres
                .sql(VIDEOS)
                .query((row, number) -> Map.entry(row.getInt("id"), row.getString("platform_id")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        List<String> lines = clickHouse
                .jdbc()
                .sql(ROWS)
                .param("run", run.id())
                .param("slot", run.slotNo())
                .query((row, number) -> videos.get(row.getInt("video_id")) + " " + row.getString("line"))
                .list();
        equal("rows", lines.size(), Soak.ROWS);
        equal("distinct rows", lines.stream().distinct().count(), Soak.ROWS);
        equal(
                "rows of other runs",
                lines.stream().filter(line -> line.endsWith("other run")).count(),
                0);
        equal("channels", channels(run), Soak.CHANNELS);
        equal("messages in the outbox", waiting(), 0);
        return digest(lines.stream().sorted().collect(Collectors.joining("\n")));
    }

    private long channels(Run run) {
        return clickHouse
                .jdbc()
                .sql(CHANNELS)
                .param("slot", run.slotNo())
                .param("run", run.id())
                .query((row, number) -> row.getLong(1))
                .single();
    }

    private long waiting() {
        return postgres.sql(WAITING).query((row, number) -> row.getLong(1)).single();
    }

    private static void equal(String what, long found, long planned) {
        if (found != planned) {
            throw new IllegalStateException("%d %s, planned %d".formatted(found, what, planned));
        }
    }

    private static String digest(String text) {
        try {
            byte[] sum = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(sum, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
