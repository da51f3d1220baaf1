package io.cosmeya.scrapers.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.cosmeya.scrapers.Ground;
import io.cosmeya.scrapers.ScrapersTest;
import io.cosmeya.scrapers.SettableClock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ScrapersTest
class DueSlotsTests {

    @Autowired
    DueSlots slots;

    @Autowired
    Runs runs;

    @Autowired
    Ground ground;

    @Autowired
    SettableClock clock;

    @BeforeEach
    void clear() {
        ground.clear();
        ground.channels(5);
    }

    @Test
    void aRunIsOpenedAtItsHourAndNotTwice() {
        clock.set("2026-11-23T09:00:03Z");
        Run run = runs.find(slots.open().orElseThrow()).orElseThrow();
        assertThat(run.kind()).isEqualTo(Run.Kind.SCHEDULED);
        assertThat(run.state()).isEqualTo(Run.State.OPEN);
        assertThat(run.slotAt()).isEqualTo("2026-11-23T09:00:00Z");
        assertThat(run.deadlineAt()).isEqualTo("2026-11-23T11:30:00Z");
        assertThat(run.expected()).isEqualTo(5);
        clock.set("2026-11-23T09:00:18Z");
        assertThat(slots.open()).isEmpty();
        assertThat(runs.count()).isEqualTo(1);
    }

    @Test
    void manySchedulersAtOnceOpenOneRun() throws Exception {
        clock.set("2026-11-23T09:00:00Z");
        CyclicBarrier together = new CyclicBarrier(4);
        Callable<Optional<Long>> scheduler = () -> {
            together.await();
            return slots.open();
        };
        try (var threads = Executors.newFixedThreadPool(4)) {
            List<Future<Optional<Long>>> opened =
                    threads.invokeAll(List.of(scheduler, scheduler, scheduler, scheduler));
            assertThat(opened)
                    .extracting(Future::get)
                    .filteredOn(Optional::isPresent)
                    .hasSize(1);
        }
        assertThat(runs.count()).isEqualTo(1);
        assertThat(ground.count("SELECT count(*) FROM scrapers.run_task")).isEqualTo(5);
    }

    @Test
    void theFirstStartBetweenTwoHoursWaitsForTheNext() {
        clock.set("2026-11-23T11:00:00Z");
        assertThat(slots.open()).isEmpty();
        assertThat(runs.count()).isZero();
    }

    @Test
    void aSlotMissedByLessThanHalfTheWayIsCaughtUp() {
        opened("2026-11-22T18:00:00Z");
        clock.set("2026-11-23T13:29:00Z");
        Run run = runs.find(slots.open().orElseThrow()).orElseThrow();
        assertThat(run.kind()).isEqualTo(Run.Kind.CATCHUP);
        assertThat(run.slotAt()).isEqualTo("2026-11-23T09:00:00Z");
        assertThat(runs.tasks(run.id()))
                .allSatisfy(task -> assertThat(task.dueAt()).isAfterOrEqualTo("2026-11-23T13:29:00Z"));
        assertThat(run.deadlineAt()).isEqualTo("2026-11-23T15:59:00Z");
    }

    @Test
    void aSlotMissedByMoreIsSkippedAndLeavesAGap() {
        opened("2026-11-22T18:00:00Z");
        clock.set("2026-11-23T13:31:00Z");
        assertThat(slots.open()).isEmpty();
        assertThat(runs.latest(0, 10)).extracting(Run::state).containsExactly(Run.State.SKIPPED, Run.State.OPEN);
        assertThat(slots.open()).isEmpty();
        assertThat(runs.count()).isEqualTo(2);
    }

    @Test
    void aClockThatIsBehindTheNewestRunOpensAndSkipsNothing() {
        opened("2026-11-24T18:00:00Z");
        clock.set("2026-11-20T09:00:01Z");
        assertThat(slots.open()).isEmpty();
        assertThat(runs.count()).isEqualTo(1);
    }

    @Test
    void afterDaysOfSilenceOnlyTheNewestSlotIsRead() {
        opened("2026-11-20T09:00:00Z");
        clock.set("2026-11-23T09:00:01Z");
        slots.open();
        assertThat(runs.latest(0, 10))
                .extracting(Run::state)
                .containsExactly(
                        Run.State.OPEN,
                        Run.State.SKIPPED,
                        Run.State.SKIPPED,
                        Run.State.SKIPPED,
                        Run.State.SKIPPED,
                        Run.State.SKIPPED,
                        Run.State.OPEN);
    }

    private void opened(String instant) {
        clock.set(instant);
        assertThat(slots.open()).isPresent();
    }
}
