package io.cosmeya.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.cosmeya.scrapers.run.Slot;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Raw rows fall 60 days after they were observed, a partition at a time: nothing is rewritten for it.
@IngestTest
class RetentionTests {

    private static final String PARTS = "system.parts WHERE database = 'ingest' AND active AND table = '%s'";

    private final Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);

    @Autowired
    private Ground ground;

    @Autowired
    private RawStore store;

    @BeforeEach
    void clear() {
        ground.clear();
    }

    @Test
    void thePartitionOfAnOldSlotGoesAsAWhole() {
        Slot old = new Slot(ground.slot().number() - 8 * 61, ground.slot().at().minus(Duration.ofDays(61)));
        put(old, 0, old.at().plusSeconds(60));
        put(old, 1, old.at().plusSeconds(90));
        put(ground.slot(), 0, now);

        for (String table : List.of("snap_raw", "channel_raw")) {
            await().atMost(Duration.ofSeconds(60)).until(() -> {
                ground.clickHouse("OPTIMIZE TABLE ingest." + table + " FINAL");
                return ground.rows(PARTS.formatted(table) + " AND partition = '" + old.number() + "'") == 0;
            });
            assertThat(ground.rows(PARTS.formatted(table))).isEqualTo(1);
        }
        assertThat(ground.rows("ingest.snap_raw FINAL")).isEqualTo(30);
        assertThat(ground.rows("ingest.channel_raw FINAL")).isEqualTo(1);
    }

    @Test
    void aPartitionWithOneYoungRowIsKeptWhole() {
        Slot slot = new Slot(ground.slot().number() - 8 * 60, ground.slot().at().minus(Duration.ofDays(60)));
        put(slot, 0, now.minus(Duration.ofDays(59)));
        put(slot, 1, now.minus(Duration.ofDays(59)));
        ground.clickHouse("OPTIMIZE TABLE ingest.snap_raw FINAL");
        ground.clickHouse("ALTER TABLE ingest.snap_raw UPDATE observed_at = now64(3) - INTERVAL 61 DAY"
                + " WHERE video_id % 2 = 0 SETTINGS mutations_sync = 1");
        ground.clickHouse("OPTIMIZE TABLE ingest.snap_raw FINAL");

        assertThat(ground.rows("ingest.snap_raw WHERE observed_at < now() - INTERVAL 60 DAY"))
                .isEqualTo(30);
        assertThat(ground.rows("ingest.snap_raw")).isEqualTo(60);
    }

    private void put(Slot slot, int page, Instant observedAt) {
        assertThat(store.store(List.of(Ground.page(Ground.newRun(), slot, 1, page, 1, observedAt, 0))))
                .isEqualTo(new Insertion.Stored());
    }
}
