package io.cosmeya.analytics;

import static org.assertj.core.api.Assertions.assertThat;

import io.cosmeya.ingest.ClickHouse;
import io.cosmeya.scrapers.run.Runs;
import io.cosmeya.scrapers.run.Schedule;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The hours of the runs are read from the stored schedule: of 12:00 and 21:00, one is left from the day after an
/// evening on, and it has the number that noon had.
@AnalyticsTest
class ScheduleChangeTests {

    private static final int EVENING = Ground.number(3) % 8 == 1 ? 3 : 4;
    private static final int AFTER = EVENING + 1;

    @Autowired
    Ground ground;

    @Autowired
    ClickHouse clickHouse;

    @Autowired
    ClosedSlots slots;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    AutowireCapableBeanFactory beans;

    @BeforeEach
    void twoSlots() {
        ground.clear();
        ground.rows(Raw.views(EVENING - 1, 1, 10L), Raw.views(EVENING, 1, 100L), Raw.views(AFTER, 1, 150L));
        ground.compute(EVENING - 1, EVENING, AFTER);
    }

    @AfterEach
    void forget() {
        jdbc.sql("TRUNCATE scrapers.schedule_version").update();
    }

    @Test
    void aDayEndsWithTheLastHourThatHoldsOnItAndBeginsWithTheLastOfTheDayBefore() {
        assertThat(days().endingWith(slot(AFTER))).isEmpty();
        version(LocalDate.EPOCH, "12:00", "21:00");
        version(LocalDate.ofEpochDay(Ground.number(AFTER) / 8), "21:00");
        assertThat(days().endingWith(slot(AFTER))).contains(new Day(50L, 0, 1, 0, 0, null, 0, 0, 0));
        assertThat(days().endingWith(slot(EVENING - 1))).isEmpty();
    }

    @Test
    void aSlotIsComparedWithOthersOnlySinceTheHoursChanged() {
        int since = Ground.number(AFTER);
        version(LocalDate.EPOCH, "12:00", "21:00");
        assertThat(insights().paceOfVideo(1)).isPresent();
        assertThat(schedule()
                        .slots()
                        .sinceChange(schedule().slots().slot(since))
                        .number())
                .isZero();
        version(LocalDate.ofEpochDay(since / 8), "21:00");
        assertThat(schedule()
                        .slots()
                        .sinceChange(schedule().slots().slot(since))
                        .number())
                .isEqualTo(since);
        assertThat(insights().paceOfVideo(1).orElseThrow().sample()).isZero();
    }

    private ClosedSlot slot(int index) {
        return slots.of(ground.known(Ground.number(index)).id());
    }

    private Days days() {
        return new Days(clickHouse, schedule());
    }

    private Insights insights() {
        return new Insights(
                beans.getBean(AsOf.class),
                beans.getBean(Ages.class),
                beans.getBean(Posts.class),
                beans.getBean(Values.class),
                clickHouse,
                jdbc,
                beans.getBean(VideoReadings.class),
                beans.getBean(Runs.class),
                schedule(),
                Clock.systemUTC());
    }

    /// As a process sees it that has just started.
    private Schedule schedule() {
        return beans.createBean(Schedule.class);
    }

    private void version(LocalDate day, String... times) {
        jdbc.sql("INSERT INTO scrapers.schedule_version (from_day, zone, times, added_at)"
                        + " VALUES (:day, 'Europe/Moscow', :times, :at)")
                .param("day", day)
                .param("times", times)
                .param("at", day.atStartOfDay().atOffset(ZoneOffset.UTC))
                .update();
    }
}
