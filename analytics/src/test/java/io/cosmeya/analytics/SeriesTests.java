package io.cosmeya.analytics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.cosmeya.scrapers.Metric;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@AnalyticsTest
class SeriesTests {

    @Autowired
    Ground ground;

    @Autowired
    Series series;

    @Autowired
    ComputedRuns computed;

    @BeforeEach
    void threeSlotsOfWhichTheSecondWasMissed() {
        ground.clear();
        ground.rows(Raw.views(1, 1, 100L).likes(5L), Raw.views(1, 2, 7L));
        ground.listed(1, 1000L, 10);
        ground.compute(1);
        ground.run(2);
        ground.rows(Raw.views(3, 1, 160L), Raw.views(3, 2, 8L));
        ground.listed(3, 1200L, 10);
        ground.compute(3);
    }

    @Test
    void aMissedSlotIsAPointWithoutAValue() {
        Line line = series.ofVideo(1, Metric.VIEWS, Ground.at(1), Ground.at(3));
        assertThat(line.points()).extracting(Point::value).containsExactly(100L, null, 160L);
        assertThat(line.points())
                .extracting(Point::quality)
                .containsExactly(Quality.OBSERVED, Quality.MISSED, Quality.OBSERVED);
        assertThat(line.planned()).isEqualTo(3);
        assertThat(line.valid()).isEqualTo(2);
        assertThat(line.coverage()).isEqualTo(2 / 3.0);
    }

    @Test
    void aPointKnowsWhenItWasReadAndWhatItGained() {
        Point last = series.ofVideo(1, Metric.VIEWS, Ground.at(1), Ground.at(3))
                .points()
                .getLast();
        assertThat(last.slotAt()).isEqualTo(Ground.at(3));
        assertThat(last.observedAt()).isEqualTo(Ground.at(3).plusSeconds(600));
        assertThat(last.delta()).isEqualTo(new Delta(60, 0, 24, 2, 2.5, List.of()));
    }

    @Test
    void aHiddenMetricIsNoPoint() {
        Line likes = series.ofVideo(1, Metric.LIKES, Ground.at(1), Ground.at(3));
        assertThat(likes.points()).extracting(Point::value).containsExactly(5L, null, null);
    }

    @Test
    void aChannelHasTheSumOfItsVideosAndItsOwnCounters() {
        Line views = series.ofChannel(1, Metric.VIEWS, Ground.at(1), Ground.at(3));
        assertThat(views.points()).extracting(Point::value).containsExactly(107L, null, 168L);
        assertThat(views.points().getLast().delta().value()).isEqualTo(61);
        Line followers = series.ofChannel(1, Metric.FOLLOWERS, Ground.at(1), Ground.at(3));
        assertThat(followers.points()).extracting(Point::value).containsExactly(1000L, null, 1200L);
        assertThat(followers.points().getLast().quality()).isEqualTo(Quality.ROUNDED);
        assertThat(followers.points().getLast().delta().uncertainty()).isEqualTo(20);
    }

    @Test
    void aMetricThatAChannelDoesNotHaveIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> series.ofChannel(1, Metric.LIKES, Ground.at(1), Ground.at(3)));
    }

    @Test
    void aRunKnowsItsTotalsAndWhoGainedMost() {
        RunTotals totals = computed.latest().orElseThrow();
        assertThat(totals.slotAt()).isEqualTo(Ground.at(3));
        assertThat(totals.videos()).isEqualTo(2);
        assertThat(totals.views()).isEqualTo(61);
        assertThat(totals.followers()).isEqualTo(200);
        assertThat(totals.top()).extracting(RunTotals.Mover::videoId).containsExactly(1, 2);
        assertThat(computed.of(totals.runId())).contains(totals);
        assertThat(computed.of(-1)).isEmpty();
    }
}
