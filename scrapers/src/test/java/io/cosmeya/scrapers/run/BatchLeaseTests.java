package io.cosmeya.scrapers.run;

import static io.cosmeya.scrapers.run.ScriptedSittings.good;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cosmeya.scrapers.Ground;
import io.cosmeya.scrapers.ScrapersTest;
import io.cosmeya.scrapers.SettableClock;
import io.cosmeya.scrapers.egress.Sessions;
import io.cosmeya.scrapers.platform.Sat;
import java.time.Duration;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// A batch belongs to one worker at a time, and outlives it.
@ScrapersTest
class BatchLeaseTests {

    @Autowired
    BatchGround batches;

    @Autowired
    Sessions sessions;

    @Autowired
    Flow flow;

    @Autowired
    Runs runs;

    @Autowired
    Ground ground;

    @Autowired
    SettableClock clock;

    @BeforeEach
    void clear() {
        batches.clear();
    }

    @Test
    void aBatchGoesOnAfterItsWorkerDied() {
        int one = batches.account("one");
        Run run = batches.open(6);
        flow.release();
        TaskMessage start = batches.started(run, one);
        AtomicInteger reads = new AtomicInteger();
        ScriptedSittings dying = new ScriptedSittings((_, channel) -> {
            if (reads.incrementAndGet() == 3) {
                throw new OutOfMemoryError("killed");
            }
            return good(channel);
        });
        assertThatThrownBy(() -> batches.worker(dying).work(start)).isInstanceOf(OutOfMemoryError.class);
        assertThat(runs.tasks(run.id()).stream().filter(task -> task.state() == Task.State.RUNNING))
                .hasSize(1);
        assertThat(flow.release()).isZero();

        clock.pass(Duration.ofMinutes(2).plusSeconds(1));
        assertThat(flow.expire()).isEqualTo(1);
        ScriptedSittings next = new ScriptedSittings((_, channel) -> good(channel));
        batches.workAll(next);
        assertThat(next.asked).hasSize(1 + 4);
        assertThat(runs.tasks(run.id())).allMatch(task -> task.state() == Task.State.DONE);
        assertThat(ground.count("SELECT count(*) FROM scrapers.video")).isEqualTo(12);
    }

    @Test
    void twoWorkersNeverUseOneAccountAtOnce() throws Exception {
        int one = batches.account("one");
        Run run = batches.open(30);
        flow.release();
        AtomicInteger inside = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        ScriptedSittings sittings = new ScriptedSittings((_, channel) -> {
            most.accumulateAndGet(inside.incrementAndGet(), Math::max);
            Sat sat = good(channel);
            inside.decrementAndGet();
            return sat;
        });
        TaskMessage start = batches.started(run, one);
        CyclicBarrier together = new CyclicBarrier(3);
        try (var threads = Executors.newFixedThreadPool(3)) {
            for (int i = 0; i < 3; i++) {
                threads.submit(() -> {
                    together.await();
                    batches.worker(sittings).work(start);
                    return null;
                });
            }
        }
        clock.pass(Duration.ofMinutes(1));
        batches.workAll(sittings);
        assertThat(most).hasValue(1);
        assertThat(sittings.asked.stream().filter(each -> !each.endsWith("check")))
                .hasSize(30)
                .doesNotHaveDuplicates();
        assertThat(runs.tasks(run.id())).allMatch(task -> task.state() == Task.State.DONE);
    }

    @Test
    void aMessageForAnAccountInUseWaits() {
        int one = batches.account("one");
        Run run = batches.open(3);
        flow.release();
        TaskMessage start = batches.started(run, one);
        try (var _ = sessions.lease(one).orElseThrow()) {
            batches.worker(new ScriptedSittings((_, channel) -> good(channel))).work(start);
        }
        assertThat(runs.tasks(run.id())).allMatch(task -> task.state() == Task.State.PLANNED);
        assertThat(flow.release()).isEqualTo(1);
    }
}
