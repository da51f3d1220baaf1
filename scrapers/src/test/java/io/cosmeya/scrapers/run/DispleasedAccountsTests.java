package io.cosmeya.scrapers.run;

import static io.cosmeya.scrapers.Platform.INSTAGRAM;
import static io.cosmeya.scrapers.run.ScriptedSittings.bad;
import static io.cosmeya.scrapers.run.ScriptedSittings.good;
import static org.assertj.core.api.Assertions.assertThat;

import io.cosmeya.scrapers.Ground;
import io.cosmeya.scrapers.ScrapersTest;
import io.cosmeya.scrapers.SettableClock;
import io.cosmeya.scrapers.egress.Session;
import io.cosmeya.scrapers.egress.Sessions;
import io.cosmeya.scrapers.platform.Verdict;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// What becomes of the rest of a batch when the platform is displeased with its account.
@ScrapersTest
class DispleasedAccountsTests {

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

    @Autowired
    SettableClock clock;

    @BeforeEach
    void clear() {
        batches.clear();
    }

    @Test
    void aChallengeEndsTheSittingAtOnceAndTheNextAccountTakesTheRest() {
        int one = batches.account("one");
        int two = batches.account("two");
        Run run = batches.open(12);
        assertThat(runs.batches(run.id())).hasSize(2);
        AtomicInteger reads = new AtomicInteger();
        ScriptedSittings sittings = new ScriptedSittings((account, channel) ->
                account == one && reads.incrementAndGet() == 3 ? bad(Verdict.CHALLENGED) : good(channel));
        batches.workAll(sittings);

        assertThat(sittings.asked.stream().filter(each -> each.startsWith(one + ": ig")))
                .hasSize(3);
        assertThat(batches.state(one)).isEqualTo("challenged");
        assertThat(sessions.usable(INSTAGRAM)).extracting(Session::account).containsExactly(two);
        assertThat(runs.tasks(run.id())).allMatch(task -> task.state() == Task.State.DONE);
        assertThat(runs.batches(run.id()))
                .containsExactly(new Batch(INSTAGRAM, one, 2, 2, 2), new Batch(INSTAGRAM, two, 10, 10, 10));
    }

    @Test
    void withoutAnotherAccountTheRestIsNotDoneAndNeverZero() {
        int one = batches.account("one");
        Run run = batches.open(6);
        AtomicInteger reads = new AtomicInteger();
        batches.workAll(new ScriptedSittings(
                (_, channel) -> reads.incrementAndGet() == 3 ? bad(Verdict.FROZEN) : good(channel)));

        assertThat(batches.state(one)).isEqualTo("frozen");
        assertThat(runs.tasks(run.id()).stream().filter(task -> task.state() == Task.State.DONE))
                .hasSize(2);
        assertThat(runs.tasks(run.id()).stream().filter(task -> task.state() != Task.State.DONE))
                .hasSize(4)
                .allSatisfy(task -> {
                    assertThat(task.state()).isEqualTo(Task.State.CANCELLED);
                    assertThat(task.outcome()).isEqualTo("not_done");
                    assertThat(task.error()).isEqualTo("account 1: frozen; no other account is left");
                });
        assertThat(runs.batches(run.id()).getFirst().state()).isEqualTo(Batch.State.PARTIAL);
        assertThat(ground.count("SELECT count(*) FROM scrapers.video")).isEqualTo(4);
        flow.drain();
        assertThat(runs.close(runs.find(run.id()).orElseThrow(), false)).isTrue();
        assertThat(runs.find(run.id()).orElseThrow().incomplete()).isTrue();
    }

    @Test
    void twoDispleasuresInARowMakeTheAccountRestAndThenItGoesOn() {
        int one = batches.account("one");
        Run run = batches.open(6);
        AtomicInteger reads = new AtomicInteger();
        ScriptedSittings sittings = new ScriptedSittings((_, channel) -> {
            int number = reads.incrementAndGet();
            return number == 2 || number == 3 ? bad(Verdict.TIRED) : good(channel);
        });
        batches.workAll(sittings);

        assertThat(batches.state(one)).isEqualTo("cooling");
        assertThat(reads).hasValue(3);
        assertThat(flow.release()).isZero();
        clock.pass(settings.cooling());
        batches.workAll(sittings);
        assertThat(runs.tasks(run.id())).allMatch(task -> task.state() == Task.State.DONE);
        assertThat(sittings.asked.stream().filter(each -> each.endsWith("check")))
                .hasSize(2);
    }

    @Test
    void oneDispleasureIsRepeatedLaterAndNothingMore() {
        int one = batches.account("one");
        Run run = batches.open(5);
        AtomicInteger reads = new AtomicInteger();
        ScriptedSittings sittings =
                new ScriptedSittings((_, channel) -> reads.incrementAndGet() == 2 ? bad(Verdict.TIRED) : good(channel));
        batches.workAll(sittings);
        assertThat(batches.state(one)).isEqualTo("ok");
        assertThat(runs.tasks(run.id()).stream().filter(task -> task.state() == Task.State.DONE))
                .hasSize(4);
        clock.pass(Duration.ofMinutes(1));
        batches.workAll(sittings);
        assertThat(runs.tasks(run.id())).allMatch(task -> task.state() == Task.State.DONE);
    }

    @Test
    void anAccountLockedAfterTheRunBeganGivesItsBatchOn() {
        int one = batches.account("one");
        int two = batches.account("two");
        Run run = batches.open(10);
        sessions.banned(one, "by hand");
        ScriptedSittings sittings = new ScriptedSittings((_, channel) -> good(channel));
        batches.workAll(sittings);
        assertThat(sittings.asked).noneMatch(each -> each.startsWith(one + ":"));
        assertThat(runs.batches(run.id())).containsExactly(new Batch(INSTAGRAM, two, 10, 10, 10));
    }
}
