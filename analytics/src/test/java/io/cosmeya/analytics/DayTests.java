package io.cosmeya.analytics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Evening slots end a day; E is the first of them that has the evening before it, M the noon between.
@AnalyticsTest
class DayTests {

    private static final int E = Ground.number(3) % 8 == 1 ? 3 : 4;
    private static final int M = E - 1;
    private static final int START = E - 2;

    @Autowired
    Ground ground;

    @Autowired
    ComputedRuns computed;

    @BeforeEach
    void clear() {
        ground.clear();
    }

    @Test
    void aDayIsCountedBetweenItsTwoEvenings() {
        videos(START, 100L, 1000L);
        ground.listed(START, 50L, 1);
        videos(M, 110L, 1100L);
        ground.listed(M, 51L, 1);
        videos(E, 130L, 1090L);
        ground.listed(E, 55L, 1);
        ground.compute(START, M, E);
        assertThat(day(E)).contains(new Day(120L, 0, 2, 0, 0, 5L, 0, 1, 0));
        assertThat(day(M)).isEmpty();
        assertThat(day(START)).isEmpty();
    }

    @Test
    void aVideoWithoutOneEndIsNotCounted() {
        ground.rows(Raw.views(START, 1, 100L), Raw.views(START, 2, 1000L));
        ground.rows(Raw.views(M, 1, 110L), Raw.views(M, 2, 1100L), Raw.views(M, 3, 7L));
        ground.rows(Raw.views(E, 1, 130L), Raw.views(E, 3, 9L));
        ground.compute(START, M, E);
        assertThat(day(E)).contains(new Day(30L, 0, 1, 0, 2, null, 0, 0, 0));
    }

    @Test
    void whereNoVideoHasBothEndsThereIsNoSumAndNoZero() {
        ground.rows(Raw.views(START, 1, 100L));
        ground.rows(Raw.views(E, 1, null), Raw.views(E, 2, 10L));
        ground.listed(E, 50L, 1);
        ground.compute(START, E);
        assertThat(day(E)).contains(new Day(null, 0, 0, 0, 2, null, 0, 0, 1));
    }

    @Test
    void aMissedNoonDoesNotMatter() {
        ground.rows(Raw.views(START, 1, 100L));
        ground.run(M);
        ground.rows(Raw.views(E, 1, 160L));
        ground.compute(START, E);
        assertThat(day(E)).contains(new Day(60L, 0, 1, 0, 0, null, 0, 0, 0));
    }

    @Test
    void aMissedEveningMakesTheDayUnknown() {
        ground.rows(Raw.views(START, 1, 100L));
        ground.rows(Raw.views(E, 1, 160L));
        ground.rows(Raw.views(M, 1, 130L));
        ground.run(START);
        ground.compute(M, E);
        assertThat(day(E)).isEmpty();
        ground.compute(START);
        assertThat(day(E)).as("the evening before came late").contains(new Day(60L, 0, 1, 0, 0, null, 0, 0, 0));
    }

    @Test
    void aVideoThatWasPublishedInBetweenIsCountedFromZero() {
        ground.rows(Raw.views(START, 1, 100L));
        ground.listed(START, 50L, 1);
        ground.rows(Raw.views(M, 2, 40L).published(Ground.at(M).minusSeconds(60)));
        ground.listed(M, 50L, 1);
        ground.rows(Raw.views(E, 1, 130L), Raw.views(E, 2, 70L));
        ground.compute(START, M, E);
        assertThat(day(E)).contains(new Day(100L, 0, 1, 1, 0, null, 0, 0, 1));
    }

    @Test
    void roundingOfBothEndsIsKept() {
        ground.rows(Raw.views(START, 1, 1000L).step(10), Raw.views(START, 2, 5L));
        ground.listed(START, 1_230_000L, 10_000);
        ground.rows(Raw.views(E, 1, 1200L).step(100), Raw.views(E, 2, 8L));
        ground.listed(E, 1_250_000L, 10_000);
        ground.compute(START, E);
        assertThat(day(E)).contains(new Day(203L, 110, 2, 0, 0, 20_000L, 20_000, 1, 0));
    }

    @Test
    void aSecondComputationGivesTheSameDayAndALateRowAnother() {
        aVideoWithoutOneEndIsNotCounted();
        var once = ground.tables();
        ground.compute(E);
        assertThat(ground.tables()).isEqualTo(once);
        ground.rows(Raw.views(START, 3, 4L));
        ground.compute(START);
        assertThat(day(E)).contains(new Day(35L, 0, 2, 0, 1, null, 0, 0, 0));
    }

    @Test
    void theUncertaintyOfFollowersStaysWithItsRun() {
        ground.listed(1, 1_230_000L, 10_000);
        ground.listed(2, 1_250_000L, 10_000);
        ground.listed(3, 1_250_000L, 10_000);
        ground.compute(1, 2, 3);
        assertThat(totals(2).followersUncertainty()).isEqualTo(20_000);
        assertThat(totals(1).followersUncertainty()).isNull();
    }

    private void videos(int slot, @Nullable Long one, @Nullable Long two) {
        ground.rows(Raw.views(slot, 1, one), Raw.views(slot, 2, two));
    }

    private Optional<Day> day(int slot) {
        return Optional.ofNullable(totals(slot).day());
    }

    private RunTotals totals(int slot) {
        long run = ground.postgres()
                .sql("SELECT id FROM scrapers.run WHERE slot_no = :slot")
                .param("slot", Ground.number(slot))
                .query((row, number) -> row.getLong(1))
                .single();
        return computed.of(run).orElseThrow();
    }
}
