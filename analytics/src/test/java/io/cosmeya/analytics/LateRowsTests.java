package io.cosmeya.analytics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.cosmeya.ingest.ClickHouse;
import io.cosmeya.scrapers.Metric;
import io.cosmeya.scrapers.Platform;
import io.cosmeya.scrapers.run.Run;
import java.sql.Connection;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Four channels of twelve videos in five slots, one video of each channel breaking out. Of channel 2 nothing came in
/// slot 3 at first, and after it a video of channel 1 is of channel 4.
@AnalyticsTest
class LateRowsTests {

    private static final int SLOTS = 5;
    private static final int LATE = 3;
    private static final int MOVED = 999;
    private static final List<Integer> CHANNELS = List.of(1, 2, 3, 4);
    private static final Instant BORN = Ground.at(1).plusSeconds(3600);

    @Autowired
    Ground ground;

    @Autowired
    Replay replay;

    @Autowired
    Computing computing;

    @Autowired
    Breaks breaks;

    @Autowired
    ClickHouse clickHouse;

    @Autowired
    DataSource dataSource;

    private Tampering tampering;

    @BeforeEach
    void slotsOfWhichOneIsNotWhole() {
        tampering = new Tampering(clickHouse, ground.postgres());
        ground.clear();
        IntStream.rangeClosed(1, SLOTS).forEach(ground::run);
        read(2);
        computeAll();
    }

    @Test
    void lateRowsOfAChannelGiveTheTablesOfACountOfAll() {
        late(2);
        ground.compute(LATE);
        var counted = ground.tables();
        assertThat(counted.get("breakout")).isNotEmpty();
        assertThat(counted.get("age_value")).isNotEmpty();
        assertIsAsIfInOrder(counted);
    }

    @Test
    void eachRevisionCountsOnlyTheChannelsOfWhatIsNewSinceTheOneBefore() {
        tampering.spoil(LATE);
        assertIsLeft(CHANNELS);
        late(2);
        ground.compute(LATE);
        assertIsLeft(List.of(1, 3, 4));
        ground.rows(Raw.views(LATE, 305, 77_000L)
                .channel(3)
                .observed(Ground.at(LATE).plusSeconds(900)));
        ground.compute(LATE);
        assertIsLeft(List.of(1, 4));
        assertThat(ground.gain(LATE + 1, 305, "views")).endsWith("suspect");
    }

    @Test
    void whatComesWhileARevisionIsCountedIsNewForTheNext() throws Exception {
        late(2);
        Run run = ground.run(LATE);
        try (Connection blocker = dataSource.getConnection()) {
            blocker.setAutoCommit(false);
            blocker.createStatement().execute("LOCK TABLE analytics.video_current IN EXCLUSIVE MODE");
            var computation = CompletableFuture.supplyAsync(() -> computing.compute(run));
            await().atMost(Duration.ofSeconds(60)).until(this::publicationWaits);
            ground.rows(Raw.views(LATE, 399, 500L).channel(3));
            blocker.rollback();
            assertThat(computation.join()).isTrue();
        }
        assertThat(ground.gain(LATE, 399, "views")).isEqualTo("none");
        tampering.spoil(LATE);
        ground.compute(LATE);
        assertIsLeft(List.of(1, 2, 4));
        assertThat(ground.gain(LATE, 399, "views")).isNotEqualTo("none");
    }

    @Test
    void anAttemptAfterOneThatFailedHalfWayCountsAll() {
        late(2);
        Run run = ground.run(LATE);
        rename("channel_current", "hidden");
        try {
            assertThat(computing.compute(run)).isFalse();
        } finally {
            rename("hidden", "channel_current");
        }
        tampering.spoil(LATE);
        assertThat(computing.compute(run)).isTrue();
        assertThat(tampering.left()).isEmpty();
        assertIsAsIfInOrder(ground.tables());
    }

    @Test
    void inDoubtAllAreCounted() {
        assertAllAreCounted("nothing is new", () -> {});
        assertAllAreCounted("a revision was left out", () -> {
            late(2);
            ground.run(LATE);
        });
        LocalDate day = LocalDate.of(2020, 1, 1);
        Break change = new Break(0, Platform.YOUTUBE, null, Metric.VIEWS, day, day, "a test", null, null);
        int entered = breaks.enter(change).orElseThrow().id();
        try {
            assertAllAreCounted("a methodology break", () -> late(2));
        } finally {
            breaks.remove(entered);
        }
        assertAllAreCounted("it is taken out, and a slot planned afterwards", () -> {
            late(2);
            ground.run(0);
        });
    }

    private void assertAllAreCounted(String why, Runnable before) {
        before.run();
        tampering.spoil(LATE);
        ground.compute(LATE);
        assertThat(tampering.left()).as(why).isEmpty();
    }

    @Test
    void aVideoThatMovedIsNeitherLostNorDoubled() {
        assertThat(rowsOfTheMoved()).hasSize(SLOTS);
        ground.rows(moved(LATE, 4));
        tampering.spoil(LATE);
        ground.compute(LATE);
        assertIsLeft(List.of(2, 3));
        List<String> counted = rowsOfTheMoved();
        assertThat(counted).hasSize(SLOTS);
        assertThat(ground.gain(LATE + 1, MOVED, "views")).isEqualTo("100 over 1");
        ground.compute(LATE);
        assertThat(rowsOfTheMoved()).isEqualTo(counted);
    }

    /// In every table, of these channels and no other.
    private void assertIsLeft(List<Integer> channels) {
        assertThat(tampering.left())
                .hasSize(Tampering.TABLES)
                .allSatisfy((table, left) -> assertThat(left).as(table).containsExactlyElementsOf(channels));
    }

    /// In order means: nothing was late.
    private void assertIsAsIfInOrder(Map<String, List<String>> tables) {
        ground.compute(LATE);
        assertThat(ground.tables()).as("a count of all").isEqualTo(tables);
        ground.clear();
        IntStream.rangeClosed(1, SLOTS).forEach(ground::run);
        read(0);
        computeAll();
        assertThat(ground.tables()).as("in order").isEqualTo(tables);
    }

    private void computeAll() {
        ground.compute(IntStream.rangeClosed(1, SLOTS).toArray());
    }

    /// All that is read, but for a channel of which nothing comes in one slot.
    private void read(int missing) {
        List<Replay.Card> cards = new ArrayList<>();
        CHANNELS.forEach(channel -> IntStream.rangeClosed(1, 12)
                .forEach(n -> cards.add(new Replay.Card(channel * 100 + n, channel, "short", BORN))));
        replay.cards(cards);
        IntStream.range(1, LATE).forEach(slot -> ground.rows(moved(slot, 1)));
        IntStream.rangeClosed(LATE + 1, SLOTS).forEach(slot -> ground.rows(moved(slot, 4)));
        for (int slot = 1; slot <= SLOTS; slot++) {
            for (int channel : CHANNELS) {
                if (slot != LATE || channel != missing) {
                    come(slot, channel);
                }
            }
        }
    }

    private void late(int channel) {
        come(LATE, channel);
    }

    private void come(int slot, int channel) {
        replay.listed(slot, channel, 1000L * channel + slot, null);
        ground.rows(IntStream.rangeClosed(1, slot == 1 ? 0 : 12)
                .mapToObj(n -> Raw.views(slot, channel * 100 + n, (1000L + 40L * n + 100L * slot) * (n == 12 ? 20 : 1))
                        .channel(channel)
                        .published(BORN))
                .toList());
    }

    private static Raw moved(int slot, int channel) {
        return Raw.views(slot, MOVED, 100L * slot).channel(channel);
    }

    private List<String> rowsOfTheMoved() {
        return clickHouse
                .jdbc()
                .sql("SELECT toString(tuple(*)) FROM analytics.video_delta WHERE video_id = %d ORDER BY slot"
                        .formatted(MOVED))
                .query((row, number) -> row.getString(1))
                .list();
    }

    private boolean publicationWaits() {
        return ground.postgres()
                .sql(
                        "SELECT EXISTS (SELECT FROM pg_locks WHERE relation = 'analytics.video_current'::regclass AND NOT granted)")
                .query((row, number) -> row.getBoolean(1))
                .single();
    }

    private void rename(String from, String to) {
        ground.postgres()
                .sql("ALTER TABLE analytics.%s RENAME TO %s".formatted(from, to))
                .update();
    }
}
