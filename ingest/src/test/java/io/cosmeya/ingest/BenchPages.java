package io.cosmeya.ingest;

import io.cosmeya.scrapers.Counter;
import io.cosmeya.scrapers.Platform;
import io.cosmeya.scrapers.Snapshot;
import io.cosmeya.scrapers.SnapshotPage;
import io.cosmeya.scrapers.run.Slot;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Seeded pages of a hundred videos, ten pages a channel.
final class BenchPages {

    static final int VIDEOS = 100;
    static final int PAGES_OF_A_CHANNEL = 10;

    private final Random random = new Random(7);

    /// Pages of a run of its own.
    Stream<SnapshotPage> of(Slot slot, int count) {
        long run = Ground.newRun();
        Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        return IntStream.range(0, count).mapToObj(number -> page(run, slot, number, now.plusMillis(number)));
    }

    private SnapshotPage page(long run, Slot slot, int number, Instant observedAt) {
        List<Snapshot> videos = IntStream.rangeClosed(number * VIDEOS + 1, (number + 1) * VIDEOS)
                .mapToObj(this::video)
                .toList();
        return new SnapshotPage(
                SnapshotPage.SCHEMA,
                run,
                slot.number(),
                Platform.YOUTUBE,
                1 + number / PAGES_OF_A_CHANNEL,
                1,
                number % PAGES_OF_A_CHANNEL,
                observedAt,
                "youtube/1",
                "direct",
                null,
                videos,
                null);
    }

    private Snapshot video(int id) {
        return new Snapshot(
                id,
                Snapshot.Status.OK,
                Instant.EPOCH.plusSeconds(1_700_000_000L + id),
                "viewCount",
                "browse/videos",
                Counter.exact(random.nextInt(5_000_000)),
                Counter.exact(random.nextInt(50_000)),
                Counter.exact(random.nextInt(5_000)),
                null);
    }
}
