package io.cosmeya.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.awaitility.Awaitility.await;

import io.cosmeya.scrapers.SnapshotPage;
import io.cosmeya.scrapers.run.Slot;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Raw rows fall 60 days after they were observed, a partition at a time: nothing is rewritten for it.
@IngestTest
class RetentionTests {

    private static final String PARTS =
            "system.parts WHERE database = 'ingest' AND active AND rows > 0 AND table = '%s'";

    private static final String KEPT = "system.tables WHERE database = 'ingest' AND name IN ('snap_raw', 'channel_raw')"
            + " AND position(create_table_query, 'toIntervalDay(%d)') > 0";

    private final Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);

    @Autowired
    private Ground ground;

    @Autowired
    private RawStore store;

    @Autowired
    private ClickHouse clickHouse;

    @Autowired
    private DataSource postgres;

    @BeforeEach
    void clear() {
        ground.clear();
    }

    @Test
    void thePartitionOfAnOldSlotGoesAsAWhole() {
        Slot old = new Slot(ground.slot().number() - 8 * 61, ground.slot().at().minus(Duration.ofDays(61)));
        put(ground.slot(), 0, now);
        long young = young();
        put(old, 0, old.at().plusSeconds(60));
        put(old, 1, old.at().plusSeconds(90));

        for (String table : List.of("snap_raw", "channel_raw")) {
            await().atMost(Duration.ofSeconds(90))
                    .until(() -> ground.rows(PARTS.formatted(table) + " AND partition = '" + old.number() + "'") == 0);
        }
        // The young one was not so much as rewritten.
        assertThat(young()).isEqualTo(young);
        assertThat(ground.rows("ingest.snap_raw FINAL")).isEqualTo(30);
        assertThat(ground.rows("ingest.channel_raw FINAL")).isEqualTo(1);
    }

    @Test
    void howLongTheyAreKeptCanBeChangedAndIsLeftAloneWhereItHolds() {
        Retention retention = new Retention(clickHouse.jdbc(), new MigrationTurn(postgres));
        try {
            retention.keep(Duration.ofDays(130));
            assertThat(ground.rows(KEPT.formatted(130))).isEqualTo(2);
        } finally {
            retention.keep(Duration.ofDays(60));
        }
        assertThat(ground.rows(KEPT.formatted(60))).isEqualTo(2);
        assertThatIllegalArgumentException().isThrownBy(() -> retention.keep(Duration.ofHours(3)));
    }

    @Test
    void noPartIsRewrittenForTheSakeOfSomeOldRows() {
        assertThat(ground.rows("system.tables WHERE database = 'ingest' AND name IN ('snap_raw', 'channel_raw')"
                        + " AND position(engine_full, 'ttl_only_drop_parts = 1') > 0"))
                .isEqualTo(2);
    }

    /// The name of the part of the newest slot, as a number.
    private long young() {
        return ground.one("SELECT cityHash64(arraySort(groupArray(name))) % 1000000007 FROM "
                + PARTS.formatted("snap_raw") + " AND partition = '"
                + ground.slot().number() + "'");
    }

    private void put(Slot slot, int page, Instant observedAt) {
        put(List.of(Ground.page(Ground.newRun(), slot, 1, page, 1, observedAt, 0)));
    }

    private void put(List<SnapshotPage> pages) {
        assertThat(store.store(pages)).isEqualTo(new Insertion.Stored());
    }
}
