package io.cosmeya.scrapers.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.cosmeya.scrapers.Ground;
import io.cosmeya.scrapers.ScrapersTest;
import io.cosmeya.scrapers.SettableClock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.TimeZone;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// Runs in Berlin over both nights in which its clocks change: 28 March 2027, 02:00 becomes 03:00, and 31 October
/// 2027, 03:00 becomes 02:00.
@ScrapersTest
class ClockChangeTests {

    private static final Duration TICK = Duration.ofMinutes(5);

    @Autowired
    JdbcClient jdbc;

    @Autowired
    SettableClock clock;

    @Autowired
    Ground ground;

    @Autowired
    Opening opening;

    @Autowired
    Runs runs;

    @Autowired
    TransactionTemplate transactions;

    private final TimeZone machine = TimeZone.getDefault();

    @BeforeEach
    void clear() {
        ground.clear();
        ground.channels(1);
    }

    @AfterEach
    void machineAsBefore() {
        TimeZone.setDefault(machine);
        ground.clear();
        clock.set("2026-11-23T09:00:00Z");
    }

    @Test
    void anHourThatIsSkippedMovesForwardAndHasOneRun() {
        assertThat(opened("2027-03-27T00:00:00Z", "2027-03-29T12:00:00Z", "02:30", "12:00"))
                .containsExactly(
                        "2027-03-27T01:30:00Z",
                        "2027-03-27T11:00:00Z",
                        "2027-03-28T01:30:00Z",
                        "2027-03-28T10:00:00Z",
                        "2027-03-29T00:30:00Z",
                        "2027-03-29T10:00:00Z");
        assertThat(skipped()).isZero();
    }

    @Test
    void anHourThatIsRepeatedHasOneRun() {
        assertThat(opened("2027-10-30T00:00:00Z", "2027-11-01T12:00:00Z", "02:30", "12:00"))
                .containsExactly(
                        "2027-10-30T00:30:00Z",
                        "2027-10-30T10:00:00Z",
                        "2027-10-31T00:30:00Z",
                        "2027-10-31T11:00:00Z",
                        "2027-11-01T01:30:00Z",
                        "2027-11-01T11:00:00Z");
        assertThat(skipped()).isZero();
    }

    @Test
    void aSkippedHourThatWouldPassTheNextIsLeftOutOnThatDayAndLeavesNoGap() {
        assertThat(opened("2027-03-27T00:00:00Z", "2027-03-29T02:00:00Z", "02:30", "02:55", "03:00"))
                .containsExactly(
                        "2027-03-27T01:30:00Z",
                        "2027-03-27T01:55:00Z",
                        "2027-03-27T02:00:00Z",
                        "2027-03-28T01:00:00Z",
                        "2027-03-29T00:30:00Z",
                        "2027-03-29T00:55:00Z",
                        "2027-03-29T01:00:00Z");
        assertThat(skipped()).isZero();
    }

    @Test
    void twoHoursInTheRepeatedOneAreBothTakenTheFirstTime() {
        assertThat(opened("2027-10-31T00:00:00Z", "2027-10-31T03:00:00Z", "02:10", "02:50"))
                .containsExactly("2027-10-31T00:10:00Z", "2027-10-31T00:50:00Z");
    }

    @Test
    void theDeadlineAndTheCatchUpFollowTheTrueLengthOfTheNight() {
        // Five hours by the clock on the wall, four in spring and six in autumn: half of it is what may be caught up.
        assertThat(caughtUp("2027-03-28T00:30:00Z", Duration.ofMinutes(119))).isEqualTo(Run.Kind.CATCHUP);
        assertThat(caughtUp("2027-03-28T00:30:00Z", Duration.ofMinutes(121))).isNull();
        assertThat(caughtUp("2027-10-30T23:30:00Z", Duration.ofMinutes(179))).isEqualTo(Run.Kind.CATCHUP);
        assertThat(caughtUp("2027-10-30T23:30:00Z", Duration.ofMinutes(181))).isNull();
    }

    @Test
    void theZoneOfTheMachineChangesNothing() {
        TimeZone.setDefault(TimeZone.getTimeZone("America/New_York"));
        assertThat(opened("2027-10-31T00:00:00Z", "2027-10-31T12:00:00Z", "02:30", "12:00"))
                .containsExactly("2027-10-31T00:30:00Z", "2027-10-31T11:00:00Z");
    }

    /// Lets the clock of the runs tick through a time; the slots that were opened.
    private List<String> opened(String from, String to, String... times) {
        clock.set(from);
        DueSlots slots = dueSlots(berlin(times));
        for (; clock.instant().isBefore(Instant.parse(to)); clock.pass(TICK)) {
            slots.open();
        }
        return runs.latest(0, 100).reversed().stream()
                .filter(run -> run.state() != Run.State.SKIPPED)
                .map(run -> run.slotAt().toString())
                .toList();
    }

    private Run.@Nullable Kind caughtUp(String slotAt, Duration late) {
        ground.clear();
        ground.channels(1);
        clock.set(slotAt);
        Schedule berlin = berlin("01:30", "06:30");
        Slot before = berlin.slots().previous(berlin.slots().atOrBefore(clock.instant()));
        ground.execute(
                "INSERT INTO scrapers.run (slot_no, slot_at, kind, state, deadline_at) VALUES (%d, '%s', 'scheduled', 'closed', '%s')"
                        .formatted(before.number(), before.at(), before.at()));
        clock.pass(late);
        return dueSlots(berlin)
                .open()
                .flatMap(runs::find)
                .map(run -> {
                    assertThat(run.slotAt()).isEqualTo(slotAt);
                    assertThat(run.deadlineAt())
                            .isBefore(berlin.slots()
                                    .next(berlin.slots().slot(run.slotNo()))
                                    .at());
                    return run.kind();
                })
                .orElse(null);
    }

    private long skipped() {
        return ground.count("SELECT count(*) FROM scrapers.run WHERE state = 'skipped'");
    }

    private Schedule berlin(String... times) {
        Schedule berlin = new Schedule(jdbc, clock, ScheduleSettings.of("Europe/Berlin", times));
        transactions.executeWithoutResult(_ -> berlin.declare());
        return berlin;
    }

    private DueSlots dueSlots(Schedule schedule) {
        return new DueSlots(jdbc, clock, schedule, opening, ScheduleSettings.of("UTC", "00:00"));
    }
}
