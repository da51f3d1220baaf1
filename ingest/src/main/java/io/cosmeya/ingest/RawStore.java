package io.cosmeya.ingest;

import com.clickhouse.client.api.insert.InsertResponse;
import com.clickhouse.client.api.insert.InsertSettings;
import com.clickhouse.data.ClickHouseFormat;
import io.cosmeya.scrapers.SnapshotPage;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import org.springframework.stereotype.Component;

/// Writes pages of one slot into the raw tables. Written twice they are there once: by the token of the same batch, and
/// by the key of the rows whatever the batch.
@Component
class RawStore {

    private static final List<RawTable> TABLES = List.of(new VideoTable(), new ChannelTable());

    /// What the id of a message is made of; to compare the ids themselves would hash each of them many times.
    private static final Comparator<SnapshotPage> BY_IDENTITY = Comparator.comparingLong(SnapshotPage::run)
            .thenComparing(SnapshotPage::platform)
            .thenComparingInt(SnapshotPage::channel)
            .thenComparingInt(SnapshotPage::attempt)
            .thenComparingInt(SnapshotPage::page)
            .thenComparingLong(SnapshotPage::version);

    private final ClickHouse clickHouse;

    RawStore(ClickHouse clickHouse) {
        this.clickHouse = clickHouse;
    }

    /// Stores pages of one slot, in an order of its own; several slots in one insert would make a part each.
    Insertion store(List<SnapshotPage> pages) {
        List<SnapshotPage> sorted = pages.stream().sorted(BY_IDENTITY).toList();
        String token = BatchToken.of(sorted);
        for (RawTable table : TABLES) {
            Insertion outcome = insert(table, sorted, token);
            if (!(outcome instanceof Insertion.Stored)) {
                return outcome;
            }
        }
        return new Insertion.Stored();
    }

    private Insertion insert(RawTable table, List<SnapshotPage> pages, String token) {
        RowBinary rows = new RowBinary();
        pages.forEach(page -> table.write(page, rows));
        if (rows.isEmpty()) {
            return new Insertion.Stored();
        }
        try (InsertResponse answer = clickHouse
                .writer()
                .insert(table.name(), table.columns(), rows.stream(), ClickHouseFormat.RowBinary, settings(token))
                .get()) {
            return new Insertion.Stored();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Insertion.Unavailable("interrupted");
        } catch (ExecutionException | RuntimeException e) {
            return Insertion.of(e);
        }
    }

    private static InsertSettings settings(String token) {
        return new InsertSettings().setDeduplicationToken(token).serverSetting("async_insert", "0");
    }
}
