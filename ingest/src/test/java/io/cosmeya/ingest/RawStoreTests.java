package io.cosmeya.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.cosmeya.scrapers.Counter;
import io.cosmeya.scrapers.Snapshot;
import io.cosmeya.scrapers.SnapshotPage;
import io.cosmeya.scrapers.run.Slot;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IngestTest
class RawStoreTests {

    private static final Instant NOW = Instant.now().truncatedTo(ChronoUnit.MILLIS);

    @Autowired
    private RawStore store;

    @Autowired
    private Ground ground;

    @BeforeEach
    void clear() {
        ground.clear();
    }

    @Test
    void theSameBatchTwiceIsThereOnce() {
        List<SnapshotPage> batch = pages(Ground.newRun(), 3);

        store(batch);
        store(batch.reversed());

        assertThat(ground.rows("ingest.snap_raw")).isEqualTo(90);
        assertThat(ground.rows("ingest.channel_raw")).isEqualTo(1);
    }

    @Test
    void aRedeliveryInOtherBatchesIsThereOnce() {
        List<SnapshotPage> pages = pages(Ground.newRun(), 3);

        store(pages);
        pages.forEach(page -> store(List.of(page)));

        assertThat(ground.rows("ingest.snap_raw FINAL")).isEqualTo(90);
        assertThat(ground.rows("ingest.channel_raw FINAL")).isEqualTo(1);
    }

    @Test
    void anyOrderGivesTheSameTable() {
        long run = Ground.newRun();
        List<SnapshotPage> pages = List.of(
                Ground.page(run, ground.slot(), 1, 0, 1, NOW, 0),
                Ground.page(run, ground.slot(), 1, 0, 2, NOW.plusSeconds(40), 5),
                Ground.page(run, ground.slot(), 1, 1, 1, NOW.plusSeconds(20), 9));

        pages.forEach(page -> store(List.of(page)));
        long forwards = sum();
        ground.clear();
        pages.reversed().forEach(page -> store(List.of(renamed(page))));

        assertThat(sum()).isEqualTo(forwards);
        assertThat(ground.rows("ingest.snap_raw FINAL")).isEqualTo(60);
    }

    @Test
    void theLaterReadingStaysWhenAnEarlierOneArrivesAfterIt() {
        long run = Ground.newRun();

        store(List.of(Ground.page(run, ground.slot(), 1, 1, 2, NOW, 1)));
        store(List.of(Ground.page(run, ground.slot(), 1, 1, 1, NOW.minusSeconds(60), 0)));

        assertThat(ground.one("SELECT min(views) FROM ingest.snap_raw FINAL")).isEqualTo(31);
    }

    @Test
    void finalLosesNoRowsOfAnotherSlot() {
        Slot newest = ground.slot();
        Slot before = ground.slotBefore(newest);
        store(List.of(Ground.page(Ground.newRun(), before, 1, 0, 1, before.at(), 0)));
        store(List.of(Ground.page(Ground.newRun(), newest, 1, 0, 1, newest.at(), 7)));

        assertThat(ground.rows("ingest.snap_raw FINAL WHERE slot = " + before.number()))
                .isEqualTo(30);
        assertThat(ground.rows("ingest.snap_raw FINAL WHERE slot = " + newest.number()))
                .isEqualTo(30);
        assertThat(ground.rows("ingest.channel_raw FINAL WHERE slot = " + before.number()))
                .isEqualTo(1);
    }

    @Test
    void anotherReadingUnderAKnownMessageIdIsNotDropped() {
        long run = Ground.newRun();

        store(List.of(Ground.page(run, ground.slot(), 1, 1, 1, NOW, 0)));
        store(List.of(Ground.page(run, ground.slot(), 1, 1, 1, NOW.plusSeconds(1), 1)));

        assertThat(ground.one("SELECT min(views) FROM ingest.snap_raw FINAL")).isEqualTo(31);
    }

    @Test
    void whatThePlatformDidNotSayStaysNull() {
        store(pages(Ground.newRun(), 1));

        assertThat(ground.rows("ingest.snap_raw WHERE likes IS NULL AND comments IS NULL AND shares IS NULL"
                        + " AND published_at IS NULL AND views IS NOT NULL"))
                .isEqualTo(30);
        assertThat(ground.rows("ingest.channel_raw WHERE followers = 1230000 AND followers_step = 10000"
                        + " AND total_views IS NULL AND total_views_step IS NULL AND video_count IS NULL"))
                .isEqualTo(1);
    }

    @Test
    void aRowSaysWhereItComesFrom() {
        SnapshotPage page = ground.page(Ground.newRun(), 7, 0);

        store(List.of(page));

        assertThat(ground.rows("ingest.snap_raw WHERE platform = 'youtube' AND channel_id = 7 AND video_id = 70001"
                        + " AND views = 0 AND views_step = 1 AND status = 'ok' AND counter = 'viewCount'"
                        + " AND endpoint = 'browse/videos' AND exit = 'direct' AND parser = 'youtube/1'"
                        + " AND run_id = " + page.run() + " AND msg_id = '" + page.messageId() + "'"
                        + " AND toUnixTimestamp64Milli(observed_at) = "
                        + page.observedAt().toEpochMilli() + " AND ver = " + page.version()))
                .isEqualTo(1);
    }

    @Test
    void theOtherCountersAreKeptByTheirNames() {
        SnapshotPage page = ground.page(Ground.newRun(), 7, 0);
        Snapshot plain = page.videos().getFirst();
        Map<String, Counter> others = Map.of("view_count", Counter.exact(100_856), "reshares", Counter.exact(9));

        store(List.of(with(
                page,
                new Snapshot(
                        7_001,
                        plain.status(),
                        null,
                        "play_count",
                        "clips/user",
                        Counter.exact(401_421),
                        null,
                        null,
                        null,
                        others))));

        assertThat(ground.rows("ingest.snap_raw WHERE video_id = 7001 AND views = 401421 AND counter = 'play_count'"
                        + " AND others['view_count'] = 100856 AND others['reshares'] = 9 AND length(others) = 2"))
                .isEqualTo(1);
        assertThat(ground.rows("ingest.snap_raw WHERE video_id <> 7001 AND empty(others)"))
                .isEqualTo(29);
    }

    private static SnapshotPage with(SnapshotPage page, Snapshot first) {
        List<Snapshot> videos = new ArrayList<>(page.videos());
        videos.set(0, first);
        return new SnapshotPage(
                page.schema(),
                page.run(),
                page.slot(),
                page.platform(),
                page.channel(),
                page.attempt(),
                page.page(),
                page.observedAt(),
                page.parser(),
                page.exit(),
                page.channelSnapshot(),
                videos,
                page.manifest());
    }

    private List<SnapshotPage> pages(long run, int count) {
        return java.util.stream.IntStream.range(0, count)
                .mapToObj(n -> Ground.page(run, ground.slot(), 1, n, 1, NOW, 0))
                .toList();
    }

    /// As of another run, since the engine remembers tokens of a truncated table.
    private static SnapshotPage renamed(SnapshotPage page) {
        return new SnapshotPage(
                page.schema(),
                page.run() + 1_000_000_000L,
                page.slot(),
                page.platform(),
                page.channel(),
                page.attempt(),
                page.page(),
                page.observedAt(),
                page.parser(),
                page.exit(),
                page.channelSnapshot(),
                page.videos(),
                page.manifest());
    }

    private long sum() {
        return ground.one("SELECT sum(views * (video_id % 1009)) FROM ingest.snap_raw FINAL");
    }

    private void store(List<SnapshotPage> pages) {
        assertThat(store.store(pages)).isEqualTo(new Insertion.Stored());
    }
}
