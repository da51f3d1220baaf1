package io.cosmeya.scrapers.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.cosmeya.scrapers.Ground;
import io.cosmeya.scrapers.ScrapersTest;
import io.cosmeya.scrapers.SettableClock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ScrapersTest
class OpeningTests {

    @Autowired
    Opening opening;

    @Autowired
    Schedule schedule;

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
    void tasksAreSpreadEvenlyOverTheWindow() {
        ground.channels(90);
        List<Instant> due =
                runs.tasks(open(Run.Kind.SCHEDULED)).stream().map(Task::dueAt).toList();
        assertThat(due).hasSize(90);
        for (int i = 0; i < 90; i++) {
            assertThat(due.get(i))
                    .isEqualTo(Instant.parse("2026-11-23T09:00:00Z").plus(Duration.ofMinutes(i)));
        }
    }

    @Test
    void aChannelKeepsItsPlaceFromRunToRun() {
        ground.channels(50);
        Map<Integer, Duration> noon = offsets(open(Run.Kind.SCHEDULED), "2026-11-23T09:00:00Z");
        clock.set("2026-11-23T18:00:07Z");
        assertThat(offsets(open(Run.Kind.SCHEDULED), "2026-11-23T18:00:00Z")).isEqualTo(noon);
        assertThat(List.copyOf(noon.values()))
                .isNotEqualTo(noon.values().stream().sorted().toList());
    }

    @Test
    void aNewChannelMovesTheOthersByLessThanOnePlace() {
        ground.channels(90);
        Map<Integer, Duration> before = offsets(open(Run.Kind.SCHEDULED), "2026-11-23T09:00:00Z");
        ground.execute("""
                INSERT INTO scrapers.channel (platform, platform_id, title, added_at)
                VALUES ('youtube', 'UCnew', 'New', '2026-11-23T09:00:00Z')""");
        clock.set("2026-11-23T18:00:00Z");
        Map<Integer, Duration> after = offsets(open(Run.Kind.SCHEDULED), "2026-11-23T18:00:00Z");
        before.forEach((channel, offset) ->
                assertThat(after.get(channel).minus(offset).abs()).isLessThanOrEqualTo(Duration.ofMinutes(1)));
    }

    @Test
    void aRunByHandIsDueAtOnceAndStandsForTheNewestSlot() {
        ground.channels(3);
        clock.set("2026-11-23T12:34:00Z");
        Run run = runs.open(Run.Kind.MANUAL);
        assertThat(run.slotNo()).isEqualTo(20780 * 8);
        assertThat(run.deadlineAt()).isEqualTo("2026-11-23T15:04:00Z");
        assertThat(runs.tasks(run.id()))
                .hasSize(3)
                .allSatisfy(task -> assertThat(task.dueAt()).isEqualTo("2026-11-23T12:34:00Z"));
    }

    @Test
    void aRunByHandAndAPlannedOneShareASlot() {
        ground.channels(1);
        Run first = runs.open(Run.Kind.MANUAL);
        Run second = runs.open(Run.Kind.MANUAL);
        Run planned = runs.find(open(Run.Kind.SCHEDULED)).orElseThrow();
        assertThat(List.of(first, second, planned)).extracting(Run::slotNo).containsOnly(20780 * 8);
        assertThat(opening.open(schedule.slots().atOrBefore(clock.instant()), Run.Kind.CATCHUP))
                .isEmpty();
    }

    @Test
    void aRunWithoutChannelsIsClosedAtOnce() {
        for (Run.Kind kind : List.of(Run.Kind.MANUAL, Run.Kind.SCHEDULED)) {
            Run run = runs.open(kind);
            assertThat(run.state()).isEqualTo(Run.State.CLOSED);
            assertThat(run.revision()).isEqualTo(1);
            assertThat(run.closedAt()).isEqualTo(clock.instant());
        }
    }

    @Test
    void pausedChannelsHaveNoTask() {
        ground.channels(2);
        ground.execute("UPDATE scrapers.channel SET state = 'paused' WHERE id = 1");
        assertThat(runs.tasks(open(Run.Kind.SCHEDULED)))
                .extracting(Task::channelId)
                .containsExactly(2);
    }

    @Test
    void theNextSlotCancelsWhatTheOldRunHasNotBegun() {
        ground.channels(3);
        long old = open(Run.Kind.SCHEDULED);
        ground.execute("UPDATE scrapers.run_task SET state = 'running' WHERE channel_id = 1");
        ground.execute("UPDATE scrapers.run_task SET state = 'released' WHERE channel_id = 2");
        clock.set("2026-11-23T18:00:00Z");
        open(Run.Kind.SCHEDULED);
        assertThat(runs.tasks(old).stream().collect(Collectors.toMap(Task::channelId, Task::state)))
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        1, Task.State.RUNNING,
                        2, Task.State.CANCELLED,
                        3, Task.State.CANCELLED));
    }

    private long open(Run.Kind kind) {
        return opening.open(schedule.slots().atOrBefore(clock.instant()), kind).orElseThrow();
    }

    private Map<Integer, Duration> offsets(long run, String slotAt) {
        return runs.tasks(run).stream()
                .collect(Collectors.toMap(
                        Task::channelId, task -> Duration.between(Instant.parse(slotAt), task.dueAt())));
    }
}
