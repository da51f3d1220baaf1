package io.cosmeya.ingest;

import io.cosmeya.scrapers.Metric;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What people brought from elsewhere, oldest first.
@Repository
public class ImportedValues {

    private static final String BETWEEN = """
            SELECT channel_id, video_id, metric, toUnixTimestamp64Milli(observed_at) AS ms, value, step, import_id
            FROM ingest.imported FINAL
            WHERE %s AND metric = '%s'
                AND observed_at BETWEEN fromUnixTimestamp64Milli(%d, 'UTC') AND fromUnixTimestamp64Milli(%d, 'UTC')
            ORDER BY observed_at""";

    private static final String SOURCES =
            "SELECT id, source, person, imported_at FROM ingest.import WHERE id IN (:ids)";

    private final ClickHouse clickHouse;
    private final JdbcClient postgres;

    ImportedValues(ClickHouse clickHouse, JdbcClient postgres) {
        this.clickHouse = clickHouse;
        this.postgres = postgres;
    }

    /// Of a channel itself, between two moments, both included.
    public List<ImportedValue> ofChannel(int channel, Metric metric, Instant from, Instant to) {
        return ask("channel_id = %d AND video_id = 0".formatted(channel), metric, from, to);
    }

    /// Of a video.
    public List<ImportedValue> ofVideo(int video, Metric metric, Instant from, Instant to) {
        return ask("video_id = " + video, metric, from, to);
    }

    private List<ImportedValue> ask(String of, Metric metric, Instant from, Instant to) {
        List<Row> rows = clickHouse
                .jdbc()
                .sql(BETWEEN.formatted(of, metric.key(), from.toEpochMilli(), to.toEpochMilli()))
                .query(Row::of)
                .list();
        if (rows.isEmpty()) {
            return List.of();
        }
        Map<Integer, String> sources = postgres
                .sql(SOURCES)
                .param("ids", rows.stream().map(Row::importId).distinct().toList())
                .query((row, number) -> Map.entry(row.getInt("id"), source(row)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return rows.stream()
                .map(row -> row.value(sources.getOrDefault(row.importId, "")))
                .toList();
    }

    private static String source(ResultSet row) throws SQLException {
        Instant at = row.getObject("imported_at", OffsetDateTime.class).toInstant();
        return "%s · %s · %s"
                .formatted(
                        row.getString("source"),
                        row.getString("person"),
                        at.atOffset(ZoneOffset.UTC).toLocalDate());
    }

    private record Row(
            int channelId, @Nullable Integer videoId, Metric metric, Instant at, long value, long step, int importId) {

        static Row of(ResultSet row, int number) throws SQLException {
            int video = row.getInt("video_id");
            return new Row(
                    row.getInt("channel_id"),
                    video == 0 ? null : (Integer) video,
                    Metric.of(row.getString("metric")),
                    Instant.ofEpochMilli(row.getLong("ms")),
                    row.getLong("value"),
                    row.getLong("step"),
                    row.getInt("import_id"));
        }

        ImportedValue value(String source) {
            return new ImportedValue(channelId, videoId, metric, at, value, step, source);
        }
    }
}
