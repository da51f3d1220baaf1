package io.cosmeya.scrapers.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.cosmeya.scrapers.Ground;
import io.cosmeya.scrapers.ScrapersTest;
import io.cosmeya.scrapers.SettableClock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@ScrapersTest
class ScheduleTests {

    private static final int MONDAY = 20780;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    SettableClock clock;

    @Autowired
    Ground ground;

    @Autowired
    TransactionTemplate transactions;

    @BeforeEach
    @AfterEach
    void clear() {
        ground.clear();
        clock.set("2026-11-23T10:00:00Z");
    }

    @Test
    void theFirstSettingsHoldForEverBefore() {
        declare("Europe/Moscow", "12:00", "21:00");
        declare("Europe/Moscow", "21:00", "12:00");
        assertThat(ground.count("SELECT count(*) FROM scrapers.schedule_version"))
                .isEqualTo(1);
        assertThat(slots().slot(10000 * 8).at()).isEqualTo("1997-05-19T08:00:00Z");
    }

    @Test
    void aChangeHoldsFromTheNextDayOnAndOldSlotsKeepTheirMeaning() {
        declare("Europe/Moscow", "12:00", "21:00");
        Slot noon = slots().atOrBefore(clock.instant());
        declare("Europe/Moscow", "06:00", "15:00", "22:00");
        assertThat(slots().slot(noon.number())).isEqualTo(noon);
        Slot evening = slots().next(noon);
        assertThat(evening).isEqualTo(slot(MONDAY * 8 + 1, "2026-11-23T18:00:00Z"));
        Slot morning = slots().next(evening);
        assertThat(morning).isEqualTo(slot((MONDAY + 1) * 8, "2026-11-24T03:00:00Z"));
        assertThat(slots().previous(morning)).isEqualTo(evening);
        assertThat(slots().lastOfDayBefore(morning)).isEqualTo(evening);
        assertThat(slots().slot((MONDAY + 1) * 8 + 2).at()).isEqualTo("2026-11-24T19:00:00Z");
        assertThat(slots().sinceChange(noon).number()).isZero();
        assertThat(slots().sinceChange(slots().slot((MONDAY + 9) * 8 + 2))).isEqualTo(morning);
    }

    @Test
    void whateverZonesFollowEachOtherNumbersGrowWithTime() {
        for (String zone : List.of("Pacific/Auckland", "America/Los_Angeles", "Europe/Berlin", "Asia/Tokyo")) {
            declare(zone, "00:30", "12:00", "23:59");
            clock.pass(Duration.ofHours(31));
        }
        Slot slot = slots().slot((MONDAY - 2) * 8);
        for (int i = 0; i < 30; i++) {
            Slot next = slots().next(slot);
            assertThat(next.number()).isGreaterThan(slot.number());
            assertThat(next.at()).isAfter(slot.at());
            assertThat(slots().previous(next)).isEqualTo(slot);
            assertThat(slots().atOrBefore(next.at())).isEqualTo(next);
            assertThat(slots().atOrBefore(next.at().minusMillis(1))).isEqualTo(slot);
            slot = next;
        }
    }

    @Test
    void aVersionThatHasNotBegunIsReplacedAndOneThatHasIsNot() {
        declare("Europe/Moscow", "12:00", "21:00");
        declare("Europe/Moscow", "09:00");
        declare("Europe/Moscow", "10:00");
        assertThat(days()).containsExactly(Map.of("day", "1970-01-01"), Map.of("day", "2026-11-24"));
        clock.set("2026-11-24T07:00:00Z");
        declare("Europe/Moscow", "11:00");
        assertThat(days())
                .containsExactly(Map.of("day", "1970-01-01"), Map.of("day", "2026-11-24"), Map.of("day", "2026-11-25"));
        assertThat(slots().atOrBefore(clock.instant()).at()).isEqualTo("2026-11-24T07:00:00Z");
    }

    @Test
    void noVersionBeginsBeforeEveryProcessKnowsIt() {
        declare("Europe/Moscow", "12:00", "21:00");
        clock.set("2026-11-23T21:09:30Z");
        Schedule other = schedule("Europe/Moscow", "12:00", "21:00");
        Slot last = other.slots().atOrBefore(clock.instant());
        declare("Europe/Moscow", "00:10", "12:00");
        assertThat(slots().next(last).at()).isEqualTo(other.slots().next(last).at());
        clock.pass(Schedule.KNOWN);
        assertThat(other.slots().next(other.slots().next(last))).isEqualTo(slots().next(slots().next(last)));
    }

    @Test
    void processesThatStartTogetherMakeOneVersion() throws Exception {
        declare("Europe/Moscow", "12:00", "21:00");
        CyclicBarrier together = new CyclicBarrier(2);
        Callable<Boolean> process = () -> {
            together.await();
            declare("Europe/Berlin", "08:00");
            return true;
        };
        try (var threads = Executors.newFixedThreadPool(2)) {
            for (var each : threads.invokeAll(List.of(process, process))) {
                assertThat(each.get()).isTrue();
            }
        }
        assertThat(days()).hasSize(2);
    }

    @Test
    void aSlotThatFollowsAChangeIsNotTakenForManyMissedOnes() {
        declare("Europe/Moscow", "12:00", "21:00");
        declare("Europe/Moscow", "06:00", "07:00", "08:00");
        clock.set("2026-11-24T04:00:00Z");
        assertThat(List.of(slots().previous(slots().atOrBefore(clock.instant()))
                        .at()
                        .toString()))
                .containsExactly("2026-11-24T03:00:00Z");
    }

    private List<Map<String, Object>> days() {
        return jdbc.sql("SELECT from_day::text AS day FROM scrapers.schedule_version ORDER BY from_day")
                .query()
                .listOfRows();
    }

    private void declare(String zone, String... times) {
        Schedule schedule = schedule(zone, times);
        transactions.executeWithoutResult(_ -> schedule.declare());
    }

    /// As a process sees it that has just started.
    private Slots slots() {
        return schedule("UTC", "00:00").slots();
    }

    private Schedule schedule(String zone, String... times) {
        return new Schedule(jdbc, clock, ScheduleSettings.of(zone, times));
    }

    private static Slot slot(int number, String at) {
        return new Slot(number, java.time.Instant.parse(at));
    }
}
