package io.cosmeya.ingest;

import com.clickhouse.client.api.insert.InsertSettings;
import com.clickhouse.client.api.query.QuerySettings;
import com.clickhouse.data.ClickHouseFormat;
import io.cosmeya.scrapers.SnapshotPage;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;

/// The same rows in the same batches into the same table, by the ways that the engine itself has: already in its own
/// format, and out of a table of its own. What the batches are made of is made before.
final class BareStore {

    private static final AtomicLong TOKEN = new AtomicLong(System.nanoTime());
    private static final String BATCH = " WHERE channel_id BETWEEN %d AND %d";

    private final ClickHouse clickHouse;
    private final Ground ground;
    private final VideoTable table = new VideoTable();
    private final List<byte[]> batches = new ArrayList<>();
    private final int channels;

    /// @param channels a batch holds
    BareStore(ClickHouse clickHouse, Ground ground, int channels) {
        this.clickHouse = clickHouse;
        this.ground = ground;
        this.channels = channels;
    }

    /// Puts the rows of the pages where both ways take them from.
    void prepare(List<SnapshotPage> pages) throws Exception {
        ground.clickHouse("DROP TABLE IF EXISTS ingest.bench_source");
        ground.clickHouse("CREATE TABLE ingest.bench_source AS ingest.snap_raw");
        RowBinary rows = new RowBinary();
        pages.forEach(page -> table.write(page, rows));
        insert("ingest.bench_source", rows.stream(), ClickHouseFormat.RowBinary);
        ground.clickHouse("OPTIMIZE TABLE ingest.bench_source FINAL");
        batches.clear();
        int all = pages.getLast().channel();
        for (int first = 1; first <= all; first += channels) {
            batches.add(asNative(first));
        }
    }

    void fromNative() throws Exception {
        for (byte[] batch : batches) {
            insert(table.name(), new ByteArrayInputStream(batch), ClickHouseFormat.Native);
        }
    }

    void insertSelect() {
        IntStream.range(0, batches.size())
                .forEach(batch -> ground.clickHouse(
                        "INSERT INTO ingest.snap_raw SETTINGS insert_deduplication_token = '%d' SELECT * FROM ingest.bench_source"
                                        .formatted(TOKEN.incrementAndGet())
                                + of(1 + batch * channels)));
    }

    void forget() {
        ground.clickHouse("DROP TABLE IF EXISTS ingest.bench_source");
    }

    private void insert(String into, java.io.InputStream rows, ClickHouseFormat format) throws Exception {
        InsertSettings settings = new InsertSettings()
                .setDeduplicationToken(Long.toString(TOKEN.incrementAndGet()))
                .serverSetting("async_insert", "0");
        clickHouse
                .writer()
                .insert(into, table.columns(), rows, format, settings)
                .get()
                .close();
    }

    private byte[] asNative(int first) throws Exception {
        String select = "SELECT " + String.join(", ", table.columns()) + " FROM ingest.bench_source" + of(first);
        try (var answer = clickHouse
                .writer()
                .query(select, new QuerySettings().setFormat(ClickHouseFormat.Native))
                .get()) {
            return answer.getInputStream().readAllBytes();
        }
    }

    private String of(int first) {
        return BATCH.formatted(first, first + channels - 1);
    }
}
