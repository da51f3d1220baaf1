package io.cosmeya.analytics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.cosmeya.scrapers.Metric;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
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

    @Autowired
    Insights insights;

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
    void nothingIsToldBeforeAnythingIsPlanned() {
        ground.clear();
        assertThat(series.ofVideo(1, Metric.VIEWS, Ground.at(1), Ground.at(3)).points())
                .isEmpty();
        assertThat(insights.paceOfVideo(1)).isEmpty();
        assertThat(insights.paceOfChannel(1)).isEmpty();
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
    void aMetricThatAVideoDoesNotHaveIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> series.ofVideo(1, Metric.FOLLOWERS, Ground.at(1), Ground.at(3)));
    }

    @Test
    void theLikesOfAChannelAreTheSumOfThoseThatItsVideosTold() {
        ground.rows(Raw.views(4, 1, 170L).likes(9L), Raw.views(4, 2, 9L).likes(3L));
        ground.listed(4, 1200L, 10);
        ground.compute(4);
        Line likes = series.ofChannel(1, Metric.LIKES, Ground.at(1), Ground.at(4));
        assertThat(likes.points()).extracting(Point::value).containsExactly(5L, null, 5L, 12L);
        assertThat(likes.points().getLast().delta().value()).isEqualTo(4);
        assertThat(likes.points().get(2).delta()).isNull();
    }

    @Test
    void theViewsOfAChannelSummedAgainAreThoseOfItsLine() {
        ground.clickHouse(
                "ALTER TABLE analytics.video_delta UPDATE likes = views, likes_step = views_step, likes_slot = views_slot,"
                        + " d_likes = d_views, likes_unc = views_unc, likes_gap = views_gap, likes_secs = views_secs WHERE 1"
                        + " SETTINGS mutations_sync = 2");
        assertThat(figures(Metric.LIKES)).isEqualTo(figures(Metric.VIEWS)).hasSize(3);
    }

    private List<List<Object>> figures(Metric metric) {
        return series.ofChannel(1, metric, Ground.at(1), Ground.at(3)).points().stream()
                .map(point -> Arrays.<Object>asList(point.value(), point.step(), point.quality(), point.delta()))
                .toList();
    }

    @Test
    void aCounterBesideViewsHasALineByItsOwnName() {
        ground.clickHouse("ALTER TABLE ingest.snap_raw UPDATE others = map('view_count', toUInt64(views * 2))"
                + " WHERE video_id = 1 SETTINGS mutations_sync = 2");
        Line line = series.otherOfVideo(1, "view_count", Ground.at(1), Ground.at(3));
        assertThat(line.metric()).isEqualTo("others.view_count");
        assertThat(line.points()).extracting(Point::value).containsExactly(200L, null, 320L);
        assertThat(line.points().getLast().delta()).isEqualTo(new Delta(120, 0, 24, 2, 5.0, List.of()));
        assertThat(series.otherOfVideo(1, "' OR 1 --", Ground.at(1), Ground.at(3))
                        .valid())
                .isZero();
    }

    @Test
    void whatWasReadBeforeABreakIsSaidToBe() {
        ground.clear();
        ground.postgres().sql("""
                INSERT INTO scrapers.channel (id, platform, platform_id, title, added_at) OVERRIDING SYSTEM VALUE
                VALUES (1, 'youtube', 'UC1', 'one', now()) ON CONFLICT DO NOTHING""").update();
        ground.postgres().sql("""
                INSERT INTO scrapers.video (id, platform, platform_id, channel_id, title, format, first_seen_at,
                    last_seen_at) OVERRIDING SYSTEM VALUE
                VALUES (1, 'youtube', 'v1', 1, 'one', 'short', now(), now())""").update();
        ground.postgres()
                .sql("""
                INSERT INTO analytics.methodology_break (platform, format, metric, since, until, what)
                VALUES ('youtube', 'short', 'views', :day, :day, 'a test')""")
                .param("day", LocalDate.ofInstant(Ground.at(3), ZoneOffset.UTC))
                .update();
        try {
            for (int slot : List.of(1, 7)) {
                ground.rows(Raw.views(slot, 1, 100L + slot).likes(1L));
                ground.listed(slot, 1000L, 1);
                ground.compute(slot);
            }
            assertThat(series.ofVideo(1, Metric.VIEWS, Ground.at(1), Ground.at(7))
                            .points())
                    .extracting(Point::quality)
                    .containsExactly(Quality.PRE_BREAK, Quality.OBSERVED);
            assertThat(series.ofChannel(1, Metric.VIEWS, Ground.at(1), Ground.at(7))
                            .points())
                    .extracting(Point::quality)
                    .containsExactly(Quality.PRE_BREAK, Quality.OBSERVED);
            assertThat(series.ofVideo(1, Metric.LIKES, Ground.at(1), Ground.at(7))
                            .points())
                    .extracting(Point::quality)
                    .containsOnly(Quality.OBSERVED);
        } finally {
            ground.postgres()
                    .sql("DELETE FROM analytics.methodology_break WHERE what = 'a test'")
                    .update();
        }
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
