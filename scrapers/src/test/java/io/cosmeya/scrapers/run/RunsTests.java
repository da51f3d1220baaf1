package io.cosmeya.scrapers.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.cosmeya.scrapers.Ground;
import io.cosmeya.scrapers.ScrapersTest;
import io.cosmeya.scrapers.SettableClock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ScrapersTest
class RunsTests {

    @Autowired
    Runs runs;

    @Autowired
    Ground ground;

    @Autowired
    SettableClock clock;

    Run run;

    @BeforeEach
    void oneOpenRun() {
        ground.clear();
        ground.channels(2);
        clock.set("2026-11-23T12:00:00Z");
        run = runs.open(Run.Kind.MANUAL);
    }

    @Test
    void ofTwoWhoCloseARunOneDoes() throws Exception {
        CyclicBarrier together = new CyclicBarrier(2);
        Callable<Boolean> closer = () -> {
            together.await();
            return runs.close(run, false);
        };
        try (var threads = Executors.newFixedThreadPool(2)) {
            assertThat(threads.invokeAll(List.of(closer, closer)))
                    .extracting(Future::get)
                    .containsExactlyInAnyOrder(true, false);
        }
        assertThat(found().revision()).isEqualTo(1);
    }

    @Test
    void aClosedRunSaysWhenAndWhetherAllIsThere() {
        ground.execute("UPDATE scrapers.run_task SET state = 'done' WHERE channel_id = 1");
        runs.close(run, true);
        assertThat(found().state()).isEqualTo(Run.State.CLOSED);
        assertThat(found().incomplete()).isTrue();
        assertThat(found().closedAt()).isEqualTo(clock.instant());
        assertThat(found().done()).isEqualTo(1);
    }

    @Test
    void latePagesCloseARunAgainOncePerRevision() {
        runs.close(run, false);
        clock.pass(Duration.ofHours(1));
        assertThat(runs.reclose(run.id(), 1, false)).isTrue();
        assertThat(runs.reclose(run.id(), 1, false)).isFalse();
        assertThat(found().revision()).isEqualTo(2);
        assertThat(runs.closed(clock.instant())).extracting(Run::id).containsExactly(run.id());
    }

    @Test
    void aRunWhoseTasksWereCutOffIsIncompleteWhateverIsStored() {
        ground.execute("UPDATE scrapers.run_task SET state = 'cancelled', outcome = 'deadline'");
        runs.close(run, false);
        assertThat(found().incomplete()).isTrue();
    }

    @Test
    void latePagesThatMakeARunWholeTakeTheMarkAway() {
        ground.execute("UPDATE scrapers.run_task SET state = 'done', outcome = 'taken'");
        runs.close(run, true);
        runs.reclose(run.id(), 1, false);
        assertThat(found().incomplete()).isFalse();
    }

    @Test
    void afterTwoDaysARunIsNotClosedAgain() {
        runs.close(run, false);
        clock.set("2026-11-25T09:00:01Z");
        assertThat(runs.reclose(run.id(), 1, false)).isFalse();
    }

    @Test
    void anOpenRunIsNotAmongTheClosed() {
        assertThat(runs.closed(clock.instant().minus(Duration.ofDays(1)))).isEmpty();
        assertThat(runs.reclose(run.id(), 0, false)).isFalse();
    }

    private Run found() {
        return runs.find(run.id()).orElseThrow();
    }
}
