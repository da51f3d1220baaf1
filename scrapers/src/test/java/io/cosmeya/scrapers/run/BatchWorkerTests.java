package io.cosmeya.scrapers.run;

import static io.cosmeya.scrapers.Platform.INSTAGRAM;
import static io.cosmeya.scrapers.run.ScriptedSittings.good;
import static org.assertj.core.api.Assertions.assertThat;

import io.cosmeya.scrapers.Ground;
import io.cosmeya.scrapers.ScrapersTest;
import io.cosmeya.scrapers.egress.Sessions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ScrapersTest
class BatchWorkerTests {

    @Autowired
    BatchGround batches;

    @Autowired
    BatchSettings settings;

    @Autowired
    Sessions sessions;

    @Autowired
    Flow flow;

    @Autowired
    Runs runs;

    @Autowired
    Ground ground;

    @BeforeEach
    void clear() {
        batches.clear();
    }

    @Test
    void oneMessageStartsTheBatchAndOneSittingReadsItAll() {
        int account = batches.account("one");
        Run run = batches.open(8);
        assertThat(flow.release()).isEqualTo(1);
        ScriptedSittings sittings = new ScriptedSittings((_, channel) -> good(channel));
        batches.worker(sittings).work(batches.started(run, account));

        assertThat(sittings.asked).hasSize(9).startsWith(account + ": check").doesNotHaveDuplicates();
        assertThat(runs.tasks(run.id())).allMatch(task -> task.state() == Task.State.DONE && task.attempt() == 1);
        assertThat(runs.batches(run.id())).containsExactly(new Batch(INSTAGRAM, account, 8, 8, 8));
        assertThat(runs.batches(run.id()).getFirst().state()).isEqualTo(Batch.State.DONE);
        assertThat(flow.release()).isZero();
        assertThat(flow.drain()).containsExactly(run.id());
        assertThat(sessions.usable(INSTAGRAM).getFirst().cookies()).isEqualTo(Map.of("sessionid", "renewed"));
    }

    @Test
    void theOrderIsByChanceButTheSameForTheSameRunAndAccount() {
        int account = batches.account("one");
        List<String> first = order(batches.open(20), account);
        List<String> second = order(runs.open(Run.Kind.MANUAL), account);
        assertThat(first).containsExactlyInAnyOrderElementsOf(second).isNotEqualTo(second);
        assertThat(first).isNotEqualTo(first.stream().sorted().toList());
    }

    private List<String> order(Run run, int account) {
        flow.release();
        ScriptedSittings sittings = new ScriptedSittings((_, channel) -> good(channel));
        batches.worker(sittings).work(batches.started(run, account));
        return sittings.asked.subList(1, sittings.asked.size());
    }

    @Test
    void thereIsABreathBetweenRequestsAndNowAndThenALongerPause() {
        int account = batches.account("one");
        Run run = batches.open(45);
        flow.release();
        batches.worker(new ScriptedSittings((_, channel) -> good(channel))).work(batches.started(run, account));

        assertThat(batches.pauses().stream().filter(each -> each.toSeconds() < 60))
                .hasSize(45)
                .allMatch(each ->
                        each.compareTo(Duration.ofSeconds(6)) >= 0 && each.compareTo(Duration.ofSeconds(12)) <= 0);
        assertThat(batches.pauses().stream()
                        .filter(each -> each.toSeconds() < 60)
                        .distinct()
                        .count())
                .isGreaterThan(20);
        List<Integer> longer = new ArrayList<>();
        for (int i = 0; i < batches.pauses().size(); i++) {
            if (batches.pauses().get(i).compareTo(Duration.ofMinutes(1)) >= 0) {
                assertThat(batches.pauses().get(i)).isLessThanOrEqualTo(Duration.ofMinutes(3));
                longer.add(i - longer.size());
            }
        }
        assertThat(longer).hasSize(2);
        assertThat(longer.getFirst()).isBetween(15, 20);
        assertThat(longer.getLast() - longer.getFirst()).isBetween(15, 20);
    }

    @Test
    void anAccountReadsNoMoreThanItMayAndTheOthersAreReadWithoutOne() {
        int one = batches.account("one");
        Run run = batches.open(settings.largest() + 7);
        assertThat(runs.batches(run.id())).containsExactly(new Batch(INSTAGRAM, one, 60, 0, 0));
        assertThat(flow.release()).isEqualTo(1 + 7);
        assertThat(ground.count("SELECT count(*) FROM scrapers.run_task WHERE batch_no = 0 AND state = 'released'"))
                .isEqualTo(7);
    }

    @Test
    void withoutAnAccountEachChannelIsATaskOfItsOwn() {
        Run run = batches.open(4);
        assertThat(runs.batches(run.id())).isEmpty();
        assertThat(flow.release()).isEqualTo(4);
    }
}
