package io.cosmeya.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.cosmeya.scrapers.SnapshotPage;
import io.cosmeya.scrapers.run.Run;
import io.cosmeya.scrapers.run.Runs;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IngestTest
class RunCloserTests {

    private static final String RUN = """
            INSERT INTO scrapers.run (slot_no, slot_at, kind, state, deadline_at, opened_at, expected)
            VALUES (:slot, :at, 'manual', 'draining', :at, :at, 2) RETURNING id""";

    private static final String TASK = """
            INSERT INTO scrapers.run_task (run_id, platform, channel_id, due_at, state, attempt, pages, rows_manifest)
            VALUES (:run, 'youtube', :channel, :at, :state, 2, :pages, :rows)""";

    @Autowired
    private Ground ground;

    @Autowired
    private Runs runs;

    @Autowired
    private StoredRuns storedRuns;

    @Autowired
    private StoredPages storedPages;

    @Autowired
    private IngestSettings settings;

    private final Hand hand = new Hand();
    private RunCloser closer;
    private long run;

    @BeforeEach
    void aRunOfTwoPages() {
        ground.clear();
        closer = new RunCloser(runs, storedRuns, settings, hand);
        run = newRun();
        task(7, "done", 2, 60);
    }

    @Test
    void aRunIsClosedWhenAllItsPagesAreStored() {
        store(page(7, 0));
        closer.look();
        assertThat(run().state()).isEqualTo(Run.State.DRAINING);

        store(page(7, 1));
        closer.look();

        assertThat(run().state()).isEqualTo(Run.State.CLOSED);
        assertThat(run().revision()).isEqualTo(1);
        assertThat(run().incomplete()).isFalse();
    }

    @Test
    void pagesOfAnEarlierAttemptDoNotCount() {
        store(Ground.page(run, ground.slot(), 7, 0, 1, Instant.now(), 0));
        store(Ground.page(run, ground.slot(), 7, 1, 1, Instant.now(), 0));

        closer.look();

        assertThat(run().state()).isEqualTo(Run.State.DRAINING);
        assertThat(storedRuns.missing(run)).containsExactly(7);
    }

    @Test
    void aTaskThatSentNothingIsNotWaitedFor() {
        task(8, "failed", null, null);
        store(page(7, 0));
        store(page(7, 1));

        closer.look();

        assertThat(run().state()).isEqualTo(Run.State.CLOSED);
    }

    @Test
    void aRunThatWaitedLongEnoughIsClosedIncomplete() {
        store(page(7, 0));
        closer.look();
        hand.pass(settings.grace().minusSeconds(1));
        closer.look();
        assertThat(run().state()).isEqualTo(Run.State.DRAINING);

        hand.pass(Duration.ofSeconds(2));
        closer.look();

        assertThat(run().state()).isEqualTo(Run.State.CLOSED);
        assertThat(run().incomplete()).isTrue();
    }

    @Test
    void aLatePageClosesTheRunAgainOnceInAWhile() {
        closer.look();
        hand.pass(settings.grace().plusSeconds(1));
        closer.look();
        store(page(7, 0));

        hand.set(closedAt().plus(settings.lateEvery()).minusSeconds(1));
        closer.look();
        assertThat(run().revision()).isEqualTo(1);

        hand.set(closedAt().plus(settings.lateEvery()).plusSeconds(1));
        closer.look();
        closer.look();
        assertThat(run().revision()).isEqualTo(2);
    }

    @Test
    void aRunWithoutLatePagesKeepsItsRevision() {
        store(page(7, 0));
        store(page(7, 1));
        closer.look();

        hand.pass(settings.lateEvery().plusSeconds(60));
        closer.look();

        assertThat(run().revision()).isEqualTo(1);
    }

    private Instant closedAt() {
        return java.util.Objects.requireNonNull(run().closedAt());
    }

    private Run run() {
        return runs.find(run).orElseThrow();
    }

    private SnapshotPage page(int channel, int page) {
        return Ground.page(run, ground.slot(), channel, page, 2, Instant.now(), 0);
    }

    private void store(SnapshotPage page) {
        storedPages.record(List.of(page));
    }

    private long newRun() {
        return ground.postgres()
                .sql(RUN)
                .param("slot", ground.slot().number())
                .param("at", ground.slot().at().atOffset(ZoneOffset.UTC))
                .query((row, number) -> row.getLong(1))
                .single();
    }

    private void task(int channel, String state, Integer pages, Integer rows) {
        ground.postgres()
                .sql(TASK)
                .param("run", run)
                .param("channel", channel)
                .param("at", ground.slot().at().atOffset(ZoneOffset.UTC))
                .param("state", state)
                .param("pages", pages)
                .param("rows", rows)
                .update();
    }

    /// A clock that a test moves on.
    private static final class Hand extends Clock {

        private Instant now = Instant.now();

        void pass(Duration duration) {
            now = now.plus(duration);
        }

        void set(Instant instant) {
            now = instant;
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
