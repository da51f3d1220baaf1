package io.cosmeya.ingest;

import com.clickhouse.client.api.insert.InsertResponse;
import com.clickhouse.client.api.insert.InsertSettings;
import com.clickhouse.data.ClickHouseFormat;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Takes in history that people bring, a file at a time: all of it or nothing. The rows are written before it is said
/// that they are, and again when the same file comes again, so that nothing is lost and nothing is there twice.
@Component
public class Imports {

    private static final List<String> COLUMNS =
            List.of("channel_id", "video_id", "metric", "observed_at", "value", "step", "import_id", "ver");

    private static final String RECORD = """
            INSERT INTO ingest.import (digest, source, person, lines, imported_at)
            VALUES (:digest, :source, :person, :lines, :now) ON CONFLICT (digest) DO NOTHING RETURNING id""";

    private final ClickHouse clickHouse;
    private final JdbcClient postgres;
    private final Clock clock;

    Imports(ClickHouse clickHouse, JdbcClient postgres, Clock clock) {
        this.clickHouse = clickHouse;
        this.postgres = postgres;
        this.clock = clock;
    }

    /// Says what a file is that [#take] would be given; takes nothing in.
    public ImportCheck check(String csv) {
        return ImportCheck.of(ImportParsing.of(csv, new ImportOwners(postgres), clock.instant()));
    }

    /// Takes in a file of CSV with the columns time, metric, value, a channel or a video, and, if wanted, platform (the
    /// ids are its own then) and step.
    ///
    /// @param source what the file is called
    /// @param person who brings it
    public ImportResult take(String csv, String source, String person) {
        Instant now = clock.instant();
        ImportParsing parsed = ImportParsing.of(csv, new ImportOwners(postgres), now);
        ImportCheck check = ImportCheck.of(parsed);
        if (!check.errors().isEmpty()) {
            return new ImportResult.Refused(check.errors(), check.more());
        }
        List<ImportLine> lines = parsed.lines();
        String digest = digest(csv);
        Optional<Integer> added = postgres.sql(RECORD)
                .param("digest", digest)
                .param("source", source)
                .param("person", person)
                .param("lines", lines.size())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query((row, number) -> row.getInt(1))
                .optional();
        int id = added.orElseGet(() -> postgres.sql("SELECT id FROM ingest.import WHERE digest = :digest")
                .param("digest", digest)
                .query((row, number) -> row.getInt(1))
                .single());
        write(lines, id, now);
        return new ImportResult.Taken(id, lines.size(), added.isEmpty());
    }

    private void write(List<ImportLine> lines, int id, Instant now) {
        RowBinary rows = new RowBinary();
        for (ImportLine line : lines) {
            rows.int32(line.channelId())
                    .int32(line.videoId())
                    .text(line.metric().key())
                    .int64(line.at().toEpochMilli())
                    .int64(line.value())
                    .int64(line.step())
                    .int32(id)
                    .int64(now.toEpochMilli());
        }
        InsertSettings settings = new InsertSettings().serverSetting("async_insert", "0");
        try (InsertResponse answer = clickHouse
                .writer()
                .insert("ingest.imported", COLUMNS, rows.stream(), ClickHouseFormat.RowBinary, settings)
                .get()) {
            return;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("The rows of import %d are not in: it may come again".formatted(id), e);
        }
    }

    private static String digest(String csv) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(csv.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
