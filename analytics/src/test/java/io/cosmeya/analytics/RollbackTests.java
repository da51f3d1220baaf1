package io.cosmeya.analytics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.cosmeya.analytics.Rollback.Cause;
import io.cosmeya.scrapers.Metric;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// One history of six slots, of which nothing was planned between the first four and the last two; a video a test.
@AnalyticsTest
class RollbackTests {

    private static final int AUDITED = 1;
    private static final int ROUNDED = 2;
    private static final int RENAMED = 3;
    private static final int FAULTY = 4;
    private static final int FLAT = 5;
    private static final int WITHIN_ROUNDING = 6;
    private static final int UNTOLD = 7;
    private static final int REMOVED = 8;
    private static final int STEADY = 9;

    @Autowired
    Series series;

    @BeforeAll
    static void history(@Autowired Ground ground) {
        ground.clear();
        video(ground, AUDITED, 1000L, 1100L, 900L, 950L);
        video(ground, FAULTY, 1000L, 1100L, 900L, 1150L);
        video(ground, FLAT, 1000L, 1000L, 900L, 1000L);
        video(ground, UNTOLD, 1000L, 1100L, null, 1050L);
        ground.rows(
                Raw.views(1, ROUNDED, 123_456L),
                Raw.views(2, ROUNDED, 123_500L),
                Raw.views(3, ROUNDED, 120_000L).step(1000),
                Raw.views(4, ROUNDED, 121_000L).step(1000));
        video(ground, RENAMED, 5000L, 5100L, 4800L, 4900L);
        ground.clickHouse("ALTER TABLE ingest.snap_raw UPDATE counter = 'play_count' WHERE video_id = " + RENAMED
                + " AND slot >= " + Ground.number(3) + " SETTINGS mutations_sync = 1");
        ground.rows(
                Raw.views(1, WITHIN_ROUNDING, 1000L),
                Raw.views(2, WITHIN_ROUNDING, 2000L).step(10),
                Raw.views(3, WITHIN_ROUNDING, 1980L).step(10),
                Raw.views(4, WITHIN_ROUNDING, 1990L).step(10));
        int[] slots = {1, 8, 15, 16};
        for (int i = 0; i < slots.length; i++) {
            ground.rows(Raw.views(slots[i], STEADY, 1000L + 10 * i).channel(2));
        }
        ground.rows(Raw.views(1, REMOVED, 500L).channel(2));
        long[] followers = {1000, 1010, 950, 1020};
        for (int slot = 1; slot <= 4; slot++) {
            ground.listed(slot, followers[slot - 1], 1);
        }
        ground.compute(1, 2, 3, 4, 8, 15, 16);
    }

    private static void video(Ground ground, int video, Long... views) {
        for (int i = 0; i < views.length; i++) {
            ground.rows(Raw.views(i + 1, video, views[i]));
        }
    }

    @Test
    void aFallThatNothingExplainsIsAnAuditOfThePlatform() {
        Line raw = raw(AUDITED);
        assertThat(raw.corrected()).isFalse();
        assertThat(raw.rollbacks())
                .containsExactly(new Rollback(Ground.number(3), Ground.at(3), Cause.PLATFORM_AUDIT, 200));
        assertThat(values(raw)).containsExactly(1000L, 1100L, 900L, 950L);
        assertThat(raw.points().get(2).delta().value()).isEqualTo(-200);
    }

    @Test
    void theCorrectedLineGoesOnWhereItWasAndLeavesTheFallOutOfRates() {
        Line line = corrected(AUDITED);
        assertThat(line.corrected()).isTrue();
        assertThat(line.rollbacks()).isEqualTo(raw(AUDITED).rollbacks());
        assertThat(values(line)).containsExactly(1000L, 1100L, 1100L, 1150L);
        assertThat(line.points())
                .extracting(Point::quality)
                .containsExactly(Quality.OBSERVED, Quality.OBSERVED, Quality.CORRECTED, Quality.OBSERVED);
        assertThat(line.points().get(2).delta()).isNull();
        assertThat(line.points().get(3).delta().value()).isEqualTo(50);
    }

    @Test
    void theCorrectedLineIsTheSameWhateverItsRange() {
        Line late = series.correctedOfVideo(AUDITED, Metric.VIEWS, Ground.at(4), Ground.at(4));
        assertThat(values(late)).containsExactly(1150L);
        assertThat(late.rollbacks()).isEmpty();
    }

    @Test
    void anotherStepOfRoundingIsAChangeOfPrecision() {
        assertThat(raw(ROUNDED).rollbacks())
                .containsExactly(new Rollback(Ground.number(3), Ground.at(3), Cause.PRECISION_CHANGE, 3500));
        assertThat(values(corrected(ROUNDED))).containsExactly(123_456L, 123_500L, 123_500L, 124_500L);
    }

    @Test
    void anotherCounterIsAChangeOfPrecision() {
        assertThat(raw(RENAMED).rollbacks())
                .extracting(Rollback::cause, Rollback::size)
                .containsExactly(tuple(Cause.PRECISION_CHANGE, 300L));
    }

    @Test
    void aFallThatTheNextReadingMakesGoodIsAFaultAndAsIfNotRead() {
        Line line = corrected(FAULTY);
        assertThat(line.rollbacks()).extracting(Rollback::cause).containsExactly(Cause.SCRAPE_FAULT);
        assertThat(values(line)).containsExactly(1000L, 1100L, 1100L, 1150L);
        assertThat(line.points().get(2).delta()).isNull();
        double hours = Ground.at(4).getEpochSecond() / 3600.0 - Ground.at(2).getEpochSecond() / 3600.0;
        assertThat(line.points().get(3).delta()).isEqualTo(new Delta(50, 0, hours, 2, 50 / hours, List.of()));
    }

    @Test
    void aFlatCounterThatComesBackToItsLevelIsAFaultToo() {
        assertThat(raw(FLAT).rollbacks()).extracting(Rollback::cause).containsExactly(Cause.SCRAPE_FAULT);
        assertThat(values(corrected(FLAT))).containsExactly(1000L, 1000L, 1000L, 1000L);
    }

    @Test
    void aFallWithinTheRoundingIsNoRollback() {
        assertThat(raw(WITHIN_ROUNDING).rollbacks()).isEmpty();
        assertThat(values(corrected(WITHIN_ROUNDING))).isEqualTo(values(raw(WITHIN_ROUNDING)));
    }

    @Test
    void whatWasNotToldIsNoFallAndStaysNull() {
        Line line = corrected(UNTOLD);
        assertThat(values(line)).containsExactly(1000L, 1100L, null, 1100L);
        assertThat(line.rollbacks()).extracting(Rollback::slot).containsExactly(Ground.number(4));
        assertThat(line.points().get(2).quality()).isEqualTo(Quality.MISSED);
    }

    @Test
    void aSumThatFallsByARemovedVideoSaysSoAndKeepsTheGainOfTheOthers() {
        Line line = series.correctedOfChannel(2, Metric.VIEWS, Ground.at(8), Ground.at(16));
        assertThat(line.rollbacks())
                .containsExactly(new Rollback(Ground.number(16), Ground.at(16), Cause.VIDEO_REMOVED, 500));
        assertThat(values(line)).containsExactly(1510L, 1520L, 1530L);
        assertThat(line.points().getLast().quality()).isEqualTo(Quality.CORRECTED);
        assertThat(line.points().getLast().delta().value()).isEqualTo(10);
        assertThat(values(series.ofChannel(2, Metric.VIEWS, Ground.at(8), Ground.at(16))))
                .containsExactly(1510L, 1520L, 1030L);
    }

    @Test
    void theCountersOfAChannelFallToo() {
        Line line = series.correctedOfChannel(1, Metric.FOLLOWERS, Ground.at(1), Ground.at(4));
        assertThat(line.rollbacks())
                .containsExactly(new Rollback(Ground.number(3), Ground.at(3), Cause.SCRAPE_FAULT, 60));
        assertThat(values(line)).containsExactly(1000L, 1010L, 1010L, 1020L);
    }

    private Line raw(int video) {
        return series.ofVideo(video, Metric.VIEWS, Ground.at(1), Ground.at(4));
    }

    private Line corrected(int video) {
        return series.correctedOfVideo(video, Metric.VIEWS, Ground.at(1), Ground.at(4));
    }

    private static List<Long> values(Line line) {
        return line.points().stream().map(Point::value).toList();
    }
}
