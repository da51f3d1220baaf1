package io.cosmeya.scrapers.run;

import static io.cosmeya.scrapers.Platform.INSTAGRAM;
import static io.cosmeya.scrapers.run.ScriptedSittings.bad;
import static io.cosmeya.scrapers.run.ScriptedSittings.good;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cosmeya.scrapers.Ground;
import io.cosmeya.scrapers.ScrapersTest;
import io.cosmeya.scrapers.SettableClock;
import io.cosmeya.scrapers.egress.Session;
import io.cosmeya.scrapers.egress.Sessions;
import io.cosmeya.scrapers.egress.SignedIn;
import io.cosmeya.scrapers.platform.PlatformScraper;
import io.cosmeya.scrapers.platform.Sat;
import io.cosmeya.scrapers.platform.Verdict;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

@ScrapersTest
class BatchWorkerTests {

    private static final List<String> STATES = List.of("ok", "cooling", "challenged", "banned", "frozen");

    @Autowired
    Batches batches;

    @Autowired
    BatchTasks tasks;

    @Autowired
    BatchReading reading;

    @Autowired
    BatchSettings settings;

    @Autowired
    Sessions sessions;

    @Autowired
    Flow flow;

    @Autowired
    Runs runs;

    @Autowired
    SignedIn signedIn;

    @Autowired
    Ground ground;

    @Autowired
    SettableClock clock;

    private final List<Duration> pauses = new ArrayList<>();

    @BeforeEach
    void clear() {
        ground.clear();
        clock.set("2026-11-23T12:00:00Z");
    }

    @Test
    void oneMessageStartsTheBatchAndOneSittingReadsItAll() {
        int account = account("one");
        Run run = open(8);
        assertThat(flow.release()).isEqualTo(1);
        ScriptedSittings sittings = new ScriptedSittings((_, channel) -> good(channel));
        worker(sittings).work(started(run, account));

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
        int account = account("one");
        List<String> first = order(open(20), account);
        List<String> second = order(runs.open(Run.Kind.MANUAL), account);
        assertThat(first).containsExactlyInAnyOrderElementsOf(second).isNotEqualTo(second);
        assertThat(first).isNotEqualTo(first.stream().sorted().toList());
    }

    private List<String> order(Run run, int account) {
        flow.release();
        ScriptedSittings sittings = new ScriptedSittings((_, channel) -> good(channel));
        worker(sittings).work(started(run, account));
        return sittings.asked.subList(1, sittings.asked.size());
    }

    @Test
    void thereIsABreathBetweenRequestsAndNowAndThenALongerPause() {
        int account = account("one");
        Run run = open(45);
        flow.release();
        worker(new ScriptedSittings((_, channel) -> good(channel))).work(started(run, account));

        assertThat(pauses.stream().filter(each -> each.toSeconds() < 60))
                .hasSize(45)
                .allMatch(each ->
                        each.compareTo(Duration.ofSeconds(6)) >= 0 && each.compareTo(Duration.ofSeconds(12)) <= 0);
        assertThat(pauses.stream()
                        .filter(each -> each.toSeconds() < 60)
                        .distinct()
                        .count())
                .isGreaterThan(20);
        List<Integer> longer = new ArrayList<>();
        for (int i = 0; i < pauses.size(); i++) {
            if (pauses.get(i).compareTo(Duration.ofMinutes(1)) >= 0) {
                assertThat(pauses.get(i)).isLessThanOrEqualTo(Duration.ofMinutes(3));
                longer.add(i - longer.size());
            }
        }
        assertThat(longer).hasSize(2);
        assertThat(longer.getFirst()).isBetween(15, 20);
        assertThat(longer.getLast() - longer.getFirst()).isBetween(15, 20);
    }

    @Test
    void aChallengeEndsTheSittingAtOnceAndTheNextAccountTakesTheRest() {
        int one = account("one");
        int two = account("two");
        Run run = open(12);
        assertThat(runs.batches(run.id())).hasSize(2);
        AtomicInteger reads = new AtomicInteger();
        ScriptedSittings sittings = new ScriptedSittings((account, channel) ->
                account == one && reads.incrementAndGet() == 3 ? bad(Verdict.CHALLENGED) : good(channel));
        workAll(sittings);

        assertThat(sittings.asked.stream().filter(each -> each.startsWith(one + ": ig")))
                .hasSize(3);
        assertThat(state(one)).isEqualTo("challenged");
        assertThat(sessions.usable(INSTAGRAM)).extracting(Session::account).containsExactly(two);
        assertThat(runs.tasks(run.id())).allMatch(task -> task.state() == Task.State.DONE);
        assertThat(runs.batches(run.id()))
                .containsExactly(new Batch(INSTAGRAM, one, 2, 2, 2), new Batch(INSTAGRAM, two, 10, 10, 10));
    }

    @Test
    void withoutAnotherAccountTheRestIsNotDoneAndNeverZero() {
        int one = account("one");
        Run run = open(6);
        AtomicInteger reads = new AtomicInteger();
        workAll(new ScriptedSittings(
                (_, channel) -> reads.incrementAndGet() == 3 ? bad(Verdict.FROZEN) : good(channel)));

        assertThat(state(one)).isEqualTo("frozen");
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
        int one = account("one");
        Run run = open(6);
        AtomicInteger reads = new AtomicInteger();
        ScriptedSittings sittings = new ScriptedSittings((_, channel) -> {
            int number = reads.incrementAndGet();
            return number == 2 || number == 3 ? bad(Verdict.TIRED) : good(channel);
        });
        workAll(sittings);

        assertThat(state(one)).isEqualTo("cooling");
        assertThat(reads).hasValue(3);
        assertThat(flow.release()).isZero();
        clock.pass(settings.cooling());
        workAll(sittings);
        assertThat(runs.tasks(run.id())).allMatch(task -> task.state() == Task.State.DONE);
        assertThat(sittings.asked.stream().filter(each -> each.endsWith("check")))
                .hasSize(2);
    }

    @Test
    void oneDispleasureIsRepeatedLaterAndNothingMore() {
        int one = account("one");
        Run run = open(5);
        AtomicInteger reads = new AtomicInteger();
        ScriptedSittings sittings =
                new ScriptedSittings((_, channel) -> reads.incrementAndGet() == 2 ? bad(Verdict.TIRED) : good(channel));
        workAll(sittings);
        assertThat(state(one)).isEqualTo("ok");
        assertThat(runs.tasks(run.id()).stream().filter(task -> task.state() == Task.State.DONE))
                .hasSize(4);
        clock.pass(Duration.ofMinutes(1));
        workAll(sittings);
        assertThat(runs.tasks(run.id())).allMatch(task -> task.state() == Task.State.DONE);
    }

    @Test
    void aBatchGoesOnAfterItsWorkerDied() {
        int one = account("one");
        Run run = open(6);
        flow.release();
        TaskMessage start = started(run, one);
        AtomicInteger reads = new AtomicInteger();
        ScriptedSittings dying = new ScriptedSittings((_, channel) -> {
            if (reads.incrementAndGet() == 3) {
                throw new OutOfMemoryError("killed");
            }
            return good(channel);
        });
        assertThatThrownBy(() -> worker(dying).work(start)).isInstanceOf(OutOfMemoryError.class);
        assertThat(runs.tasks(run.id()).stream().filter(task -> task.state() == Task.State.RUNNING))
                .hasSize(1);
        assertThat(flow.release()).isZero();

        clock.pass(Duration.ofMinutes(2).plusSeconds(1));
        assertThat(flow.expire()).isEqualTo(1);
        ScriptedSittings next = new ScriptedSittings((_, channel) -> good(channel));
        workAll(next);
        assertThat(next.asked).hasSize(1 + 4);
        assertThat(runs.tasks(run.id())).allMatch(task -> task.state() == Task.State.DONE);
        assertThat(ground.count("SELECT count(*) FROM scrapers.video")).isEqualTo(12);
    }

    @Test
    void twoWorkersNeverUseOneAccountAtOnce() throws Exception {
        int one = account("one");
        Run run = open(30);
        flow.release();
        AtomicInteger inside = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        ScriptedSittings sittings = new ScriptedSittings((_, channel) -> {
            most.accumulateAndGet(inside.incrementAndGet(), Math::max);
            Sat sat = good(channel);
            inside.decrementAndGet();
            return sat;
        });
        TaskMessage start = started(run, one);
        CyclicBarrier together = new CyclicBarrier(3);
        try (var threads = Executors.newFixedThreadPool(3)) {
            for (int i = 0; i < 3; i++) {
                threads.submit(() -> {
                    together.await();
                    worker(sittings).work(start);
                    return null;
                });
            }
        }
        clock.pass(Duration.ofMinutes(1));
        workAll(sittings);
        assertThat(most).hasValue(1);
        assertThat(sittings.asked.stream().filter(each -> !each.endsWith("check")))
                .hasSize(30)
                .doesNotHaveDuplicates();
        assertThat(runs.tasks(run.id())).allMatch(task -> task.state() == Task.State.DONE);
    }

    @Test
    void aMessageForAnAccountInUseWaits() {
        int one = account("one");
        Run run = open(3);
        flow.release();
        TaskMessage start = started(run, one);
        try (var _ = sessions.lease(one).orElseThrow()) {
            worker(new ScriptedSittings((_, channel) -> good(channel))).work(start);
        }
        assertThat(runs.tasks(run.id())).allMatch(task -> task.state() == Task.State.PLANNED);
        assertThat(flow.release()).isEqualTo(1);
    }

    @Test
    void anAccountReadsNoMoreThanItMayAndTheOthersAreReadWithoutOne() {
        int one = account("one");
        Run run = open(settings.largest() + 7);
        assertThat(runs.batches(run.id())).containsExactly(new Batch(INSTAGRAM, one, 60, 0, 0));
        assertThat(flow.release()).isEqualTo(1 + 7);
        assertThat(ground.count("SELECT count(*) FROM scrapers.run_task WHERE batch_no = 0 AND state = 'released'"))
                .isEqualTo(7);
    }

    @Test
    void withoutAnAccountEachChannelIsATaskOfItsOwn() {
        Run run = open(4);
        assertThat(runs.batches(run.id())).isEmpty();
        assertThat(flow.release()).isEqualTo(4);
    }

    @Test
    void anAccountLockedAfterTheRunBeganGivesItsBatchOn() {
        int one = account("one");
        int two = account("two");
        Run run = open(10);
        sessions.banned(one, "by hand");
        ScriptedSittings sittings = new ScriptedSittings((_, channel) -> good(channel));
        workAll(sittings);
        assertThat(sittings.asked).noneMatch(each -> each.startsWith(one + ":"));
        assertThat(runs.batches(run.id())).containsExactly(new Batch(INSTAGRAM, two, 10, 10, 10));
    }

    private int account(String label) {
        return signedIn.account(INSTAGRAM, label, Map.of("sessionid", label));
    }

    private Run open(int channels) {
        ground.execute("""
                INSERT INTO scrapers.channel (platform, platform_id, handle, title, added_at)
                SELECT 'instagram', 'ig' || n, '@ig' || n, 'Person ' || n, '2026-11-01T00:00:00Z'
                FROM generate_series(1, %d) n""".formatted(channels));
        return runs.open(Run.Kind.MANUAL);
    }

    /// Releases and works until nothing is due.
    private void workAll(ScriptedSittings sittings) {
        for (int round = 0; round < 50; round++) {
            flow.release();
            List<TaskMessage> released = released();
            if (released.isEmpty()) {
                return;
            }
            released.forEach(worker(sittings)::work);
        }
        throw new AssertionError("there is no end to it");
    }

    private TaskMessage started(Run run, int account) {
        return released().stream()
                .filter(each -> each.run() == run.id() && each.batch() == account)
                .findFirst()
                .orElseThrow();
    }

    private List<TaskMessage> released() {
        return runs.latest(0, 9).stream()
                .flatMap(run -> runs.batches(run.id()).stream().flatMap(batch -> released(run, batch.account())))
                .toList();
    }

    private Stream<TaskMessage> released(Run run, int account) {
        return runs.tasks(run.id()).stream()
                .filter(task -> task.state() == Task.State.RELEASED && batch(task) == account)
                .map(task -> new TaskMessage(
                        TaskMessage.SCHEMA,
                        run.id(),
                        run.slotNo(),
                        run.slotAt(),
                        INSTAGRAM,
                        task.channelId(),
                        account,
                        task.attempt()));
    }

    private long batch(Task task) {
        return ground.count("SELECT batch_no FROM scrapers.run_task WHERE run_id = %d AND channel_id = %d"
                .formatted(task.runId(), task.channelId()));
    }

    private String state(int account) {
        return STATES.stream()
                .filter(state -> ground.count("SELECT count(*) FROM scrapers.account WHERE id = %d AND state = '%s'"
                                .formatted(account, state))
                        == 1)
                .findFirst()
                .orElseThrow();
    }

    private BatchWorker worker(ScriptedSittings sittings) {
        var beans = new StaticListableBeanFactory(Map.of("scripted", sittings));
        return new BatchWorker(
                sessions, batches, tasks, reading, settings, pauses::add, beans.getBeanProvider(PlatformScraper.class));
    }
}
