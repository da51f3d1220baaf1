package io.cosmeya.scrapers.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.cosmeya.scrapers.Ground;
import io.cosmeya.scrapers.Platform;
import io.cosmeya.scrapers.ScrapersTest;
import io.cosmeya.scrapers.SettableClock;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ScrapersTest
@ExtendWith(OutputCaptureExtension.class)
class ProgressTests {

    @Autowired
    Runs runs;

    @Autowired
    DueSlots slots;

    @Autowired
    Tasks tasks;

    @Autowired
    ProgressLog log;

    @Autowired
    Ground ground;

    @Autowired
    SettableClock clock;

    long run;

    @BeforeEach
    void anOpenRunOfNinetyChannels() {
        ground.clear();
        ground.channels(90);
        ground.execute("UPDATE scrapers.channel SET platform = 'tiktok' WHERE id > 60");
        clock.set("2026-11-23T09:00:00Z");
        run = slots.open().orElseThrow();
    }

    @Test
    void nothingIsKnownOfTheSpeedBeforeATaskHasEnded() {
        Progress progress = progress();
        assertThat(progress.all().planned()).isEqualTo(90);
        assertThat(progress.all().expected()).isEqualTo(90);
        assertThat(progress.platforms().get(Platform.TIKTOK).planned()).isEqualTo(30);
        assertThat(progress.all().perMinute()).isNull();
        assertThat(progress.all().left()).isNull();
        assertThat(progress.over()).isFalse();
    }

    @Test
    void theSpeedIsThatOfTheLastMinutesAndTheSlowestPlatformSaysWhatIsLeft() {
        clock.pass(Duration.ofMinutes(10));
        end("youtube", 20, "failed");
        clock.pass(Duration.ofMinutes(20));
        end("youtube", 10, "done");
        end("tiktok", 5, "done");
        Progress.Part youtube = part(Platform.YOUTUBE);
        assertThat(youtube.done()).isEqualTo(10);
        assertThat(youtube.failed()).isEqualTo(20);
        assertThat(youtube.remaining()).isEqualTo(30);
        assertThat(youtube.perMinute()).isEqualTo(2);
        assertThat(part(Platform.TIKTOK).perMinute()).isEqualTo(1);
        // 25 at one a minute; but what is planned for the end of the window is not read before
        ground.execute("UPDATE scrapers.run_task SET due_at = '2026-11-23T09:00:00Z'");
        assertThat(youtube().left()).isEqualTo(Duration.ofMinutes(15));
        assertThat(part(Platform.TIKTOK).left()).isEqualTo(Duration.ofMinutes(25));
        assertThat(progress().all().left()).isEqualTo(Duration.ofMinutes(25));
        assertThat(progress().all().perMinute()).isEqualTo(3);
    }

    @Test
    void whatIsPlannedForLaterDoesNotEndSooner() {
        clock.pass(Duration.ofMinutes(5));
        end("youtube", 50, "done");
        assertThat(part(Platform.YOUTUBE).left())
                .isGreaterThan(Duration.ofMinutes(60))
                .isLessThan(Duration.ofMinutes(85));
    }

    @Test
    void nothingIsExpectedAfterTheDeadline() {
        clock.set("2026-11-23T11:29:00Z");
        end("youtube", 1, "done");
        assertThat(part(Platform.YOUTUBE).left()).isEqualTo(Duration.ofMinutes(1));
    }

    @Test
    void afterTheEndTheSpeedIsTheAverageAndStaysSo() {
        clock.pass(Duration.ofMinutes(30));
        end("youtube", 60, "done");
        end("tiktok", 30, "done");
        clock.pass(Duration.ofHours(3));
        assertThat(runs.close(runs.find(run).orElseThrow(), false)).isTrue();
        Progress progress = progress();
        assertThat(progress.over()).isTrue();
        assertThat(progress.all().left()).isZero();
        assertThat(progress.all().perMinute()).isEqualTo(3);
    }

    @Test
    void whenAWorkerEndsATaskItCounts() {
        ground.execute("UPDATE scrapers.run_task SET state = 'running', attempt = 1 WHERE channel_id = 1");
        TaskMessage task = new TaskMessage(1, run, 0, clock.instant(), Platform.YOUTUBE, 1, 0, 1);
        clock.pass(Duration.ofMinutes(2));
        assertThat(tasks.end(task, Task.State.DONE, new Ending("taken", null), 1, 1))
                .isTrue();
        assertThat(part(Platform.YOUTUBE).perMinute()).isEqualTo(0.5);
    }

    @Test
    void theLogTellsOncePerMinuteWhoeverAsksAndAtTheEnd(CapturedOutput output) {
        assertThat(log.tell()).isZero();
        clock.pass(Duration.ofMinutes(1));
        end("youtube", 3, "done");
        assertThat(log.tell()).isEqualTo(1);
        assertThat(log.tell()).isZero();
        assertThat(output)
                .contains("The run goes on: 3 of 90 channels read (tiktok 0/30, youtube 3/60), 0 running, 0 failed,"
                        + " 0 cancelled; 3.0 a minute; the time left is not known");
        clock.pass(Duration.ofMinutes(1));
        assertThat(log.tell()).isEqualTo(1);
        runs.close(runs.find(run).orElseThrow(), false);
        assertThat(output).contains("The run has ended: 3 of 90 channels read");
        clock.pass(Duration.ofMinutes(1));
        assertThat(log.tell()).isZero();
    }

    @Test
    void aNumberThatNoRunHasHasNoProgress() {
        assertThat(runs.progress(999)).isEmpty();
    }

    private Progress progress() {
        return runs.progress(run).orElseThrow();
    }

    private Progress.Part part(Platform platform) {
        return java.util.Objects.requireNonNull(progress().platforms().get(platform));
    }

    private Progress.Part youtube() {
        return part(Platform.YOUTUBE);
    }

    private void end(String platform, int count, String state) {
        ground.execute("""
                UPDATE scrapers.run_task SET state = '%s', ended_at = '%s' WHERE (platform, channel_id) IN (
                  SELECT platform, channel_id FROM scrapers.run_task
                  WHERE platform = '%s' AND state = 'planned' ORDER BY due_at LIMIT %d)""".formatted(state, clock.instant(), platform, count));
    }
}
