package io.cosmeya.ingest;

import io.cosmeya.scrapers.run.Run;
import io.cosmeya.scrapers.run.Runs;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Makes files of rows: each row of a table with the moment of its slot and the titles of what it is of.
@Component
public class RowFiles {

    private static final String CHANNELS = "SELECT id, title FROM scrapers.channel WHERE id IN (:channels)";

    private static final String VIDEOS = """
            SELECT id, title FROM scrapers.video
            WHERE channel_id IN (:channels) AND (:video::int IS NULL OR id = :video)""";

    private static final String SOURCES = "SELECT id, source || ' · ' || person AS title FROM ingest.import";

    private static final String FILE = """
            SELECT %s, %s AS channel_title%s
            FROM (%s) AS rows
            LEFT ANY JOIN %s AS channel ON rows.channel_id = channel.owner
            %s
            ORDER BY %s""";

    private static final JsonMapper JSON = JsonMapper.shared();

    /// A line that is of nothing, since the engine does not read columns of a text that is empty.
    private static final String NOBODY = "{\"owner\":0,\"title\":\"\"}\n";

    /// Titles travel within the question.
    private static final String LONGEST_QUESTION = String.valueOf(256 << 20);

    private final ClickHouse clickHouse;
    private final JdbcClient postgres;
    private final Runs runs;

    RowFiles(ClickHouse clickHouse, JdbcClient postgres, Runs runs) {
        this.clickHouse = clickHouse;
        this.postgres = postgres;
        this.runs = runs;
    }

    /// The rows of a table in slots of a range, to be closed by who reads them.
    ///
    /// @param table with its database, and `FINAL` where it needs that
    /// @param columns of the file, in their order; `slot_at` is the moment of the slot
    /// @param ofVideos whether its rows are of videos, and not of channels
    public InputStream of(String table, List<String> columns, boolean ofVideos, ExportQuery query) {
        TreeMap<Integer, Long> slots = new TreeMap<>();
        for (Run run : runs.between(query.from(), query.to())) {
            slots.put(run.slotNo(), run.slotAt().getEpochSecond());
        }
        String numbers = list(slots.keySet());
        String rows =
                "SELECT *, toDateTime(transform(slot, [%s], [%s], toInt64(0)), 'UTC') AS slot_at FROM %s WHERE slot IN (%s) AND %s"
                        .formatted(numbers, list(slots.values()), table, numbers, query.condition(ofVideos));
        return file(
                slots.isEmpty() ? "SELECT *, toDateTime(0, 'UTC') AS slot_at FROM %s WHERE 0".formatted(table) : rows,
                columns,
                ofVideos,
                query);
    }

    /// The rows that a question brings, with their titles.
    InputStream file(String rows, List<String> columns, boolean ofVideos, ExportQuery query) {
        ExportFormat format = query.format();
        String shown = columns.stream()
                .map(column -> column.contains(" AS ") ? column : "rows.%1$s AS %1$s".formatted(column))
                .collect(Collectors.joining(", "));
        String sql = FILE.formatted(
                shown,
                format.text("channel.title"),
                ofVideos ? ", " + format.text("video.title") + " AS video_title" : "",
                rows,
                titles(CHANNELS, query),
                ofVideos ? "LEFT ANY JOIN " + titles(VIDEOS, query) + " AS video ON rows.video_id = video.owner" : "",
                ofVideos
                        ? "rows.channel_id, rows.video_id, %s".formatted(last(columns))
                        : "rows.channel_id, " + last(columns));
        Map<String, String> settings = new HashMap<>(format.settings());
        settings.put("max_query_size", LONGEST_QUESTION);
        return clickHouse.file(sql, format.format(), settings);
    }

    /// What each import was, as a table in a question: `owner` = its id, `title` = its source.
    String sources(ExportQuery query) {
        return titles(SOURCES, query);
    }

    private static String last(List<String> columns) {
        return columns.contains("slot") ? "rows.slot" : "rows.observed_at";
    }

    /// As a table in the question: base64 has no character that ends a text there, whatever the titles hold.
    private String titles(String sql, ExportQuery query) {
        String lines = postgres
                .sql(sql)
                .param("channels", query.channels())
                .param("video", query.video())
                .query((row, number) ->
                        JSON.writeValueAsString(Map.of("owner", row.getInt("id"), "title", row.getString("title"))))
                .list()
                .stream()
                .collect(Collectors.joining("\n", NOBODY, ""));
        return "(SELECT * FROM format(JSONEachRow, 'owner UInt32, title String', base64Decode('%s')))"
                .formatted(Base64.getEncoder().encodeToString(lines.getBytes(StandardCharsets.UTF_8)));
    }

    private static String list(Iterable<? extends Number> numbers) {
        StringBuilder list = new StringBuilder();
        numbers.forEach(number -> list.append(list.isEmpty() ? "" : ", ").append(number));
        return list.toString();
    }
}
