package io.cosmeya.scrapers.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cosmeya.scrapers.Ground;
import io.cosmeya.scrapers.Platform;
import io.cosmeya.scrapers.ScrapersTest;
import io.cosmeya.scrapers.SettableClock;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ScrapersTest
class RetriesTests {

    @Autowired
    Retries retries;

    @Autowired
    Runs runs;

    @Autowired
    Flow flow;

    @Autowired
    Ground ground;

    @Autowired
    SettableClock clock;

    long run;

    @BeforeEach
    void aRunOfFourChannels() {
        ground.clear();
        ground.channels(4);
        ground.execute("UPDATE scrapers.channel SET platform = 'tiktok' WHERE id = 4");
        clock.set("2026-11-23T10:00:00Z");
        run = runs.open(Run.Kind.MANUAL).id();
        flow.release();
        ground.execute(
                "UPDATE scrapers.run_task SET state = 'done', pages = 1, rows_manifest = 3 WHERE channel_id = 1");
        ground.execute(
                "UPDATE scrapers.run_task SET state = 'failed', pages = 0, outcome = 'transport', ended_at = now()"
                        + " WHERE channel_id IN (2, 4)");
    }

    @Test
    void whatFailedIsReleasedAgainAsALaterAttempt() {
        clock.pass(Duration.ofMinutes(1));
        assertThat(retries.retry(run, null, null)).isEqualTo(2);
        assertThat(states()).isEqualTo("done planned released planned");
        assertThat(flow.release()).isEqualTo(2);
        assertThat(ground.count("SELECT attempt FROM scrapers.run_task WHERE channel_id = 2"))
                .isEqualTo(2);
        assertThat(ground.count("SELECT count(DISTINCT message_id) FROM scrapers.outbox"))
                .isEqualTo(6);
        assertThat(ground.count(
                        "SELECT count(*) FROM scrapers.run_task WHERE state = 'released' AND pages IS NOT NULL"))
                .isZero();
    }

    @Test
    void onePlatformOrOneChannelAlone() {
        assertThat(retries.retry(run, Platform.TIKTOK, null)).isEqualTo(1);
        assertThat(states()).isEqualTo("done failed released planned");
        assertThat(retries.retry(run, null, 3)).isZero();
        assertThat(retries.retry(run, Platform.TIKTOK, 2)).isZero();
        assertThat(retries.retry(run, Platform.YOUTUBE, 2)).isEqualTo(1);
    }

    @Test
    void aChannelForWhichNoAccountWasLeftIsPlannedAgainAndOneThatIsCutOffIsNot() {
        ground.execute("UPDATE scrapers.run_task SET state = 'cancelled', outcome = 'not_done' WHERE channel_id = 2");
        ground.execute("UPDATE scrapers.run_task SET state = 'cancelled', outcome = 'overtaken' WHERE channel_id = 4");
        assertThat(retries.retry(run, null, null)).isEqualTo(1);
        assertThat(states()).isEqualTo("done planned released cancelled");
    }

    @Test
    void aRunThatOnlyWaitsForItsPagesIsOpenAgainAndWhoSawItDrainingDoesNotCloseIt() {
        ground.execute("UPDATE scrapers.run_task SET state = 'done' WHERE channel_id = 3");
        assertThat(flow.drain()).containsExactly(run);
        Run seen = runs.draining().getFirst();
        assertThat(retries.retry(run, null, null)).isEqualTo(2);
        assertThat(runs.close(seen, false)).isFalse();
        assertThat(flow.drain()).isEmpty();
        assertThat(runs.find(run).orElseThrow().state()).isEqualTo(Run.State.OPEN);
        assertThat(flow.release()).isEqualTo(2);
    }

    @Test
    void nothingToRetryLeavesADrainingRunAlone() {
        ground.execute("UPDATE scrapers.run_task SET state = 'done'");
        flow.drain();
        assertThat(retries.retry(run, null, null)).isZero();
        assertThat(runs.find(run).orElseThrow().state()).isEqualTo(Run.State.DRAINING);
    }

    @Test
    void aRunThatIsOverSaysSo() {
        runs.close(runs.find(run).orElseThrow(), false);
        assertThatThrownBy(() -> retries.retry(run, null, null)).hasMessageStartingWith("run: it is closed");
        assertThat(states()).isEqualTo("done failed released failed");
        assertThatThrownBy(() -> retries.retry(999, null, null)).hasMessageContaining("none of this number");
    }

    @Test
    void afterTheDeadlineNothingIsPlanned() {
        clock.set("2026-11-23T12:30:00Z");
        assertThatThrownBy(() -> retries.retry(run, null, null)).hasMessageContaining("deadline has passed");
        assertThat(states()).isEqualTo("done failed released failed");
    }

    private String states() {
        return String.join(
                " ",
                runs.tasks(run).stream()
                        .sorted(java.util.Comparator.comparingInt(Task::channelId))
                        .map(task -> task.state().key())
                        .toList());
    }
}
