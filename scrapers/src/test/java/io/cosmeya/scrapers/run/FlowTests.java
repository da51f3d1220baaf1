package io.cosmeya.scrapers.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.cosmeya.scrapers.Ground;
import io.cosmeya.scrapers.ScrapersTest;
import io.cosmeya.scrapers.SettableClock;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ScrapersTest
class FlowTests {

    @Autowired
    Flow flow;

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
        clock.set("2026-11-23T09:00:00Z");
    }

    @Test
    void onlyWhatIsDueIsReleased() {
        long run = open(90);
        assertThat(flow.release()).isEqualTo(1);
        clock.set("2026-11-23T09:09:59Z");
        assertThat(flow.release()).isEqualTo(9);
        assertThat(flow.release()).isZero();
        assertThat(ground.count("SELECT count(*) FROM scrapers.outbox WHERE queue = 'parsing_youtube'"))
                .isEqualTo(10);
        assertThat(runs.tasks(run)).filteredOn(task -> task.attempt() == 1).hasSize(10);
    }

    @Test
    void twoProcessesReleaseEachTaskOnce() throws Exception {
        open(300);
        clock.set("2026-11-23T10:59:59Z");
        CyclicBarrier together = new CyclicBarrier(2);
        Callable<Integer> process = () -> {
            together.await();
            return flow.release();
        };
        int released = 0;
        try (var threads = Executors.newFixedThreadPool(2)) {
            for (var each : threads.invokeAll(List.of(process, process))) {
                released += each.get();
            }
        }
        assertThat(released + flow.release()).isEqualTo(300);
        assertThat(ground.count("SELECT count(DISTINCT message_id) FROM scrapers.outbox"))
                .isEqualTo(300);
        assertThat(ground.count("SELECT count(*) FROM scrapers.outbox")).isEqualTo(300);
    }

    @Test
    void aRunDrainsWhenItsLastTaskEnds() {
        long run = open(2);
        assertThat(flow.drain()).isEmpty();
        ground.execute("UPDATE scrapers.run_task SET state = 'done' WHERE channel_id = 1");
        assertThat(flow.drain()).isEmpty();
        assertThat(runs.find(run).orElseThrow().done()).isEqualTo(1);
        ground.execute("UPDATE scrapers.run_task SET state = 'failed' WHERE channel_id = 2");
        assertThat(flow.drain()).containsExactly(run);
        Run drained = runs.draining().getFirst();
        assertThat(drained.done()).isEqualTo(1);
        assertThat(drained.failed()).isEqualTo(1);
    }

    @Test
    void theDeadlineGivesUpWhatIsNotBegunAndLeavesWhatIs() {
        long run = open(3);
        ground.execute("UPDATE scrapers.run_task SET state = 'running', lease_until = '2026-11-23T11:31:00Z'"
                + " WHERE channel_id = 1");
        ground.execute("UPDATE scrapers.run_task SET state = 'released' WHERE channel_id = 2");
        clock.set("2026-11-23T11:30:00Z");
        assertThat(flow.drain()).containsExactly(run);
        assertThat(runs.tasks(run))
                .extracting(Task::state)
                .containsExactlyInAnyOrder(Task.State.RUNNING, Task.State.CANCELLED, Task.State.CANCELLED);
        assertThat(runs.tasks(run))
                .filteredOn(task -> task.state() == Task.State.CANCELLED)
                .extracting(Task::outcome)
                .containsOnly("deadline");
    }

    @Test
    void aLeaseLostAfterTheDeadlineIsNotRepeated() {
        long run = open(1);
        ground.execute("UPDATE scrapers.run_task SET state = 'running', lease_until = '2026-11-23T11:31:00Z'");
        clock.set("2026-11-23T11:30:00Z");
        flow.drain();
        clock.set("2026-11-23T11:32:00Z");
        assertThat(flow.expire()).isEqualTo(1);
        assertThat(runs.tasks(run).getFirst().state()).isEqualTo(Task.State.FAILED);
        assertThat(flow.release()).isZero();
    }

    private long open(int channels) {
        ground.channels(channels);
        return slots.open().orElseThrow();
    }
}
