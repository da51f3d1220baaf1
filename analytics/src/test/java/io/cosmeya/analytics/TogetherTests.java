package io.cosmeya.analytics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.cosmeya.scrapers.Metric;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Channel 1 is read in slots 1, 2 and 4, channel 2 in slots 1 and 4; slot 3 was missed by both.
@AnalyticsTest
class TogetherTests {

    private static final List<Integer> BOTH = List.of(1, 2);

    @Autowired
    Ground ground;

    @Autowired
    Together together;

    @Autowired
    Series series;

    @BeforeEach
    void twoChannelsAndAMissedSlot() {
        ground.clear();
        ground.rows(Raw.views(1, 1, 100L), Raw.views(1, 21, 1000L).channel(2));
        ground.listed(1, 5_000L, 10);
        ground.compute(1);
        ground.rows(Raw.views(2, 1, 130L));
        ground.listed(2, 5_100L, 10);
        ground.compute(2);
        ground.run(3);
        ground.rows(Raw.views(4, 1, 150L), Raw.views(4, 21, 1600L).channel(2));
        ground.listed(4, 5_300L, 10);
        ground.compute(4);
    }

    @Test
    void aChannelThatWasNotReadCountsWithItsLastValueAndIsSaidToBeCarried() {
        GroupLine line = together.line(BOTH, Metric.VIEWS, Ground.at(1), Ground.at(4));
        assertThat(line.points()).extracting(GroupPoint::value).containsExactly(1100L, 1130L, null, 1750L);
        assertThat(line.points()).extracting(GroupPoint::read).containsExactly(2, 1, 0, 2);
        assertThat(line.points()).extracting(GroupPoint::carried).containsExactly(0, 1, 0, 0);
        assertThat(line.planned()).isEqualTo(8);
        assertThat(line.valid()).isEqualTo(5);
        assertThat(line.coverage()).isEqualTo(5 / 8.0);
    }

    @Test
    void aLateReadingChangesWhatWasToldBefore() {
        assertThat(together.line(BOTH, Metric.VIEWS, Ground.at(1), Ground.at(4)).points())
                .extracting(GroupPoint::value)
                .contains(1130L);
        ground.rows(Raw.views(2, 21, 1200L).channel(2));
        ground.compute(2);
        assertThat(together.line(BOTH, Metric.VIEWS, Ground.at(1), Ground.at(4)).points())
                .extracting(GroupPoint::value)
                .containsExactly(1100L, 1330L, null, 1750L);
    }

    @Test
    void whatWasGainedIsTheSumOverThoseThatWereRead() {
        GroupLine line = together.line(BOTH, Metric.VIEWS, Ground.at(1), Ground.at(4));
        assertThat(line.points()).extracting(GroupPoint::gained).containsExactly(null, 30L, null, 620L);
    }

    @Test
    void theRateIsTheSumOfThoseOfTheChannels() {
        GroupLine line = together.line(BOTH, Metric.VIEWS, Ground.at(1), Ground.at(4));
        // 20 over 24 h from slot 2, 600 over 39 h from slot 1.
        assertThat(line.points().getLast().perHour()).isCloseTo(20 / 24.0 + 600 / 39.0, within(1e-9));
        assertThat(line.points().getFirst().perHour()).isNull();
    }

    @Test
    void aCorrectedLineGoesOnWhereEachChannelWas() {
        ground.rows(Raw.views(5, 1, 120L), Raw.views(5, 21, 1650L).channel(2));
        ground.listed(5, 5_300L, 10);
        ground.compute(5);
        ground.rows(Raw.views(6, 21, 1700L).channel(2));
        ground.compute(6);
        GroupLine raw = together.line(BOTH, Metric.VIEWS, Ground.at(4), Ground.at(6));
        GroupLine corrected = together.corrected(BOTH, Metric.VIEWS, Ground.at(4), Ground.at(6));
        assertThat(raw.points()).extracting(GroupPoint::value).containsExactly(1750L, 1770L, 1820L);
        assertThat(corrected.points()).extracting(GroupPoint::value).containsExactly(1750L, 1800L, 1850L);
        assertThat(raw.points()).extracting(GroupPoint::gained).containsExactly(620L, 20L, 50L);
        assertThat(corrected.points()).extracting(GroupPoint::gained).containsExactly(620L, 50L, 50L);
        assertThat(corrected.corrected()).isTrue();
        assertThat(together.corrected(List.of(2), Metric.VIEWS, Ground.at(4), Ground.at(6))
                        .points())
                .isEqualTo(together.line(List.of(2), Metric.VIEWS, Ground.at(4), Ground.at(6))
                        .points());
    }

    @Test
    void aCounterThatOneChannelLacksIsTheSumOfTheOthersAndSaysSo() {
        GroupValues now = together.now(BOTH);
        assertThat(now.followers().value()).isEqualTo(5_300);
        assertThat(now.followers().unknown()).isEqualTo(1);
        assertThat(now.followers().step()).isEqualTo(10);
        assertThat(now.followers().gained()).isEqualTo(200);
        assertThat(now.followers().uncertainty()).isEqualTo(20);
        assertThat(now.followers().notCounted()).isEqualTo(1);
    }

    @Test
    void theSumOfNowIsThatOfTheNewestPoint() {
        GroupValues now = together.now(BOTH);
        GroupPoint last = together.line(BOTH, Metric.VIEWS, Ground.at(1), Ground.at(4))
                .points()
                .getLast();
        assertThat(now.views().value()).isEqualTo(last.value()).isEqualTo(1750);
        assertThat(now.views().gained()).isEqualTo(last.gained());
        assertThat(now.read()).isEqualTo(2);
        assertThat(now.coverage()).isEqualTo(1);
        assertThat(now.slotAt()).isEqualTo(Ground.at(4));
    }

    @Test
    void nobodyHasNothingAndNotZero() {
        assertThat(together.now(List.of()).views().value()).isNull();
        assertThat(together.now(List.of(99)).views().value()).isNull();
        assertThat(together.now(List.of(99)).slotAt()).isNull();
        assertThat(together.line(List.of(99), Metric.VIEWS, Ground.at(1), Ground.at(4))
                        .points())
                .extracting(GroupPoint::value)
                .containsOnlyNulls();
    }

    @Test
    void reactionsAreTheSumOverTheVideosOfAllChannels() {
        ground.rows(
                Raw.views(5, 1, 160L).likes(9L),
                Raw.views(5, 21, 1650L).channel(2).likes(80L));
        ground.listed(5, 5_300L, 10);
        ground.compute(5);
        ground.rows(Raw.views(6, 1, 170L).likes(6L));
        ground.listed(6, 5_300L, 10);
        ground.compute(6);
        GroupLine raw = together.line(BOTH, Metric.LIKES, Ground.at(4), Ground.at(6));
        assertThat(raw.points()).extracting(GroupPoint::value).containsExactly(null, 89L, 86L);
        assertThat(raw.points()).extracting(GroupPoint::read).containsExactly(0, 2, 1);
        assertThat(raw.points()).extracting(GroupPoint::carried).containsExactly(0, 0, 1);
        assertThat(raw.points()).extracting(GroupPoint::gained).containsExactly(null, null, -3L);
        assertThat(together.line(List.of(1), Metric.LIKES, Ground.at(5), Ground.at(6))
                        .points())
                .extracting(GroupPoint::value)
                .isEqualTo(series.ofChannel(1, Metric.LIKES, Ground.at(5), Ground.at(6)).points().stream()
                        .map(Point::value)
                        .toList());
        assertThat(together.corrected(BOTH, Metric.LIKES, Ground.at(4), Ground.at(6))
                        .points())
                .extracting(GroupPoint::value)
                .containsExactly(null, 89L, 89L);
    }
}
