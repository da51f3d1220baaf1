package io.cosmeya.scrapers.run;

import static io.cosmeya.scrapers.ScriptedScraper.reading;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cosmeya.scrapers.Ground;
import io.cosmeya.scrapers.Platform;
import io.cosmeya.scrapers.ScrapersTest;
import io.cosmeya.scrapers.ScriptedScraper;
import io.cosmeya.scrapers.SettableClock;
import io.cosmeya.scrapers.channel.Channel;
import io.cosmeya.scrapers.channel.Channels;
import io.cosmeya.scrapers.platform.Outcome;
import java.time.Duration;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

@ScrapersTest
class TaskWorkerTests {

    @Autowired
    WorkGround work;

    @Autowired
    Tasks tasks;

    @Autowired
    Flow flow;

    @Autowired
    Runs runs;

    @Autowired
    Channels channels;

    @Autowired
    Delivery delivery;

    @Autowired
    Ground ground;

    @Autowired
    SettableClock clock;

    Channel channel;
    Run run;

    @BeforeEach
    void oneReleasedTask() {
        work.clear();
        run = work.released(1);
        channel = channels.active(Platform.YOUTUBE).getFirst();
    }

    @Test
    void aReadingBecomesVideosPagesAndADoneTask() {
        worker(each -> new Outcome.Taken(reading(each, 250))).work(message(1));

        assertThat(task().state()).isEqualTo(Task.State.DONE);
        assertThat(task().outcome()).isEqualTo("taken");
        assertThat(task().pages()).isEqualTo(3);
        assertThat(task().rows()).isEqualTo(250);
        assertThat(ground.count("SELECT count(*) FROM scrapers.video")).isEqualTo(250);
        assertThat(ground.count("SELECT count(*) FROM scrapers.outbox WHERE queue = 'snapshots'"))
                .isEqualTo(3);
        Channel renamed = channels.find(channel.id()).orElseThrow();
        assertThat(renamed.title()).isEqualTo("Renamed 1");
        assertThat(renamed.handle()).isEqualTo("@renamed1");
    }

    @Test
    void aChannelWithoutVideosStillSendsItsOwnNumbers() {
        worker(each -> new Outcome.Empty(reading(each, 0))).work(message(1));
        assertThat(task().outcome()).isEqualTo("empty");
        assertThat(ground.count("SELECT count(*) FROM scrapers.outbox WHERE queue = 'snapshots'"))
                .isEqualTo(1);
    }

    @Test
    void aTaskDeliveredTwiceIsReadOnce() {
        ScriptedScraper scraper = new ScriptedScraper(Platform.YOUTUBE, each -> new Outcome.Taken(reading(each, 2)));
        work.worker(scraper).work(message(1));
        work.worker(scraper).work(message(1));
        assertThat(scraper.calls()).hasValue(1);
    }

    @Test
    void aDeadWorkersTaskIsReleasedAgainAndTheZombieChangesNothing() {
        assertThat(tasks.lease(message(1))).isTrue();
        clock.pass(Duration.ofMinutes(2).plusSeconds(1));
        assertThat(flow.expire()).isEqualTo(1);
        assertThat(flow.release()).isEqualTo(1);
        assertThat(task().attempt()).isEqualTo(2);

        assertThatThrownBy(() ->
                        delivery.deliver(message(1), channel, "scripted/1", new Outcome.Taken(reading(channel, 5))))
                .isInstanceOf(LeaseLost.class);
        assertThat(ground.count("SELECT count(*) FROM scrapers.video")).isZero();
        assertThat(ground.count("SELECT count(*) FROM scrapers.outbox WHERE queue = 'snapshots'"))
                .isZero();

        worker(each -> new Outcome.Taken(reading(each, 5))).work(message(2));
        assertThat(task().state()).isEqualTo(Task.State.DONE);
    }

    @Test
    void signsOfLifeKeepALease() {
        tasks.lease(message(1));
        clock.pass(Duration.ofSeconds(90));
        assertThat(tasks.beat(message(1))).isTrue();
        clock.pass(Duration.ofSeconds(90));
        assertThat(flow.expire()).isZero();
        clock.pass(Duration.ofSeconds(31));
        assertThat(flow.expire()).isEqualTo(1);
        assertThat(tasks.beat(message(1))).isFalse();
    }

    @Test
    void aTaskIsPlannedAgainAsLateAsThePlatformAsks() {
        worker(_ -> new Outcome.RateLimited("429", Duration.ofMinutes(10))).work(message(1));
        assertThat(task().state()).isEqualTo(Task.State.PLANNED);
        assertThat(task().outcome()).isEqualTo("rate_limited");
        assertThat(task().error()).isEqualTo("429");
        clock.pass(Duration.ofMinutes(9));
        assertThat(flow.release()).isZero();
        clock.pass(Duration.ofMinutes(1));
        assertThat(flow.release()).isEqualTo(1);
    }

    @Test
    void thePauseDoublesWithEachAttempt() {
        for (int attempt = 1; attempt <= 4; attempt++) {
            worker(_ -> new Outcome.Transport("timed out")).work(message(attempt));
            assertThat(Duration.between(clock.instant(), task().dueAt())).isEqualTo(Duration.ofSeconds(15L << attempt));
            clock.pass(Duration.ofSeconds(15L << attempt));
            assertThat(flow.release()).isEqualTo(1);
        }
    }

    @Test
    void whatCannotBeRepeatedBeforeTheDeadlineFails() {
        clock.set("2026-11-23T14:29:45Z");
        worker(_ -> new Outcome.Transport("timed out")).work(message(1));
        assertThat(task().state()).isEqualTo(Task.State.FAILED);
        assertThat(task().outcome()).isEqualTo("transport");
    }

    static Stream<Arguments> endings() {
        return Stream.of(
                Arguments.of(new Outcome.NotFound("404"), "not_found"),
                Arguments.of(new Outcome.Removed("terminated"), "removed"),
                Arguments.of(new Outcome.Private("closed"), "private"),
                Arguments.of(new Outcome.AgeGated("18"), "age_gated"),
                Arguments.of(new Outcome.RegionBlocked("not here"), "region_blocked"),
                Arguments.of(new Outcome.LoginRequired("sign in"), "login_required"),
                Arguments.of(new Outcome.SchemaChanged("tabs"), "schema_changed"));
    }

    @ParameterizedTest
    @MethodSource("endings")
    void everyOutcomeIsKeptByItsName(Outcome outcome, String name) {
        worker(_ -> outcome).work(message(1));
        assertThat(task().state()).isEqualTo(Task.State.FAILED);
        assertThat(task().outcome()).isEqualTo(name);
        assertThat(task().error()).isNotBlank();
        assertThat(ground.count("SELECT count(*) FROM scrapers.outbox WHERE queue = 'snapshots'"))
                .isZero();
    }

    @Test
    void aMistakeOfOursFailsTheTaskAndNothingElse() {
        worker(_ -> {
                    throw new IllegalStateException("a bug");
                })
                .work(message(1));
        assertThat(task().outcome()).isEqualTo("broken");
        assertThat(task().error()).contains("a bug");
    }

    @Test
    void aChannelPausedMeanwhileIsNotRead() {
        ScriptedScraper scraper = new ScriptedScraper(Platform.YOUTUBE, each -> new Outcome.Taken(reading(each, 2)));
        channels.mark(channel.id(), Channel.State.PAUSED);
        work.worker(scraper).work(message(1));
        assertThat(scraper.calls()).hasValue(0);
        assertThat(task().state()).isEqualTo(Task.State.CANCELLED);
    }

    @Test
    void twoRunsDoNotReadAChannelAtOnce() {
        Run other = runs.open(Run.Kind.MANUAL);
        flow.release();
        assertThat(tasks.lease(message(run, 1))).isTrue();
        assertThat(tasks.lease(message(other, 1))).isFalse();
        Task waiting = runs.tasks(other.id()).getFirst();
        assertThat(waiting.state()).isEqualTo(Task.State.PLANNED);
        assertThat(waiting.dueAt()).isEqualTo("2026-11-23T12:00:30Z");
    }

    private Task task() {
        return runs.tasks(run.id()).getFirst();
    }

    private TaskMessage message(int attempt) {
        return message(run, attempt);
    }

    private TaskMessage message(Run of, int attempt) {
        return WorkGround.message(of, channel.id(), attempt);
    }

    private TaskWorker worker(Function<Channel, Outcome> answer) {
        return work.worker(new ScriptedScraper(Platform.YOUTUBE, answer));
    }
}
