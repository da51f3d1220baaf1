package io.cosmeya.analytics;

import static org.assertj.core.api.Assertions.assertThat;

import io.cosmeya.scrapers.Metric;
import io.cosmeya.scrapers.Platform;
import io.cosmeya.scrapers.channel.Scope;
import io.cosmeya.scrapers.video.VideoSeen.Format;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Where a derived figure is not told, and how the job derives.
@AnalyticsTest
class DerivedGatesTests {

    private static final Instant BORN = Ground.at(1).plusSeconds(3600);

    @Autowired
    Ground ground;

    @Autowired
    Replay replay;

    @Autowired
    Insights insights;

    @Autowired
    Breakouts breakouts;

    @Autowired
    Breaks breaks;

    @BeforeEach
    void clear() {
        ground.clear();
    }

    @AfterEach
    void forgetTheBreakOfTheTest() {
        ground.postgres()
                .sql("DELETE FROM analytics.methodology_break WHERE what = 'a test'")
                .update();
    }

    @Test
    void theKnownBreaksAreInTheRegistry() {
        assertThat(breaks.all()).hasSize(4);
        assertThat(breaks.between(
                        Platform.YOUTUBE,
                        Format.SHORT,
                        Metric.VIEWS,
                        LocalDate.of(2025, 1, 1),
                        LocalDate.of(2026, 12, 31)))
                .extracting(known -> known.since().toString())
                .containsExactly("2025-03-31", "2026-08-24");
        assertThat(breaks.between(
                        Platform.YOUTUBE,
                        Format.VIDEO,
                        Metric.VIEWS,
                        LocalDate.of(2025, 1, 1),
                        LocalDate.of(2026, 8, 23)))
                .isEmpty();
    }

    @Test
    void aBaselineDoesNotMixTheSidesOfABreak() {
        channelOf(12, 5);
        assertThat(standing(1).sample()).isEqualTo(12);
        LocalDate day = LocalDate.ofInstant(BORN, ZoneOffset.UTC);
        ground.postgres()
                .sql(
                        "INSERT INTO analytics.methodology_break (platform, metric, since, until, what) VALUES ('youtube', 'views', :day, :day, 'a test')")
                .param("day", day)
                .update();
        replay.derive(List.of(Replay.closed(6, 6)));
        assertThat(insights.atAges(1).values())
                .first()
                .extracting(AgeValue::standing)
                .as("it straddles the break")
                .isNull();
        long later = IntStream.rangeClosed(1, 12)
                .filter(id -> !published(id)
                        .isBefore(day.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant()))
                .count();
        assertThat(later).isBetween(1L, 11L);
        assertThat(standing(12).sample()).isEqualTo((int) later);
    }

    @Test
    void belowEightNothingIsToldAndFromEightOnARank() {
        channelOf(7, 5);
        assertThat(standing(1)).isEqualTo(new Standing(7, null, null, null, null));
        assertThat(breakouts.count(new BreakoutQuery(Scope.ALL, null, 1.5, 0, 10)))
                .isZero();
        clear();
        channelOf(8, 5);
        assertThat(standing(1).rank()).isNotNull();
        assertThat(standing(1).percentile()).isNull();
        assertThat(standing(1).outlier()).isNotNull();
    }

    @Test
    void whileALaterSlotIsDerivedAllIsToldAsOfTheOneBefore() {
        channelOf(10, 5);
        Standing told = standing(1);
        assertThat(told.sample()).isEqualTo(10);
        replay.derive(List.of(Replay.closed(7, 7)));
        assertThat(standing(1)).isEqualTo(told);
    }

    @Test
    void equalVideosHaveNoRobustZ() {
        channelOf(10, 0);
        assertThat(standing(3).robustZ()).isNull();
        assertThat(standing(3).outlier()).isEqualTo(1);
    }

    @Test
    void aValueIsRoughWhereItsReadingsAreFarApart() {
        replay.cards(List.of(new Replay.Card(1, 1, "short", BORN)));
        ground.rows(Raw.views(2, 1, 100L).published(BORN), Raw.views(6, 1, 400L).published(BORN));
        IntStream.of(1, 2, 6).forEach(slot -> ground.listed(slot, 10L, 1));
        replay.compute(List.of(1, 2, 6), 6);
        AgeValue age = insights.atAges(1).values().getFirst();
        assertThat(age.hours()).isEqualTo(24);
        assertThat(age.rough()).isTrue();
        assertThat(age.low()).isEqualTo(100);
        assertThat(age.high()).isEqualTo(400);
        assertThat(age.value()).isBetween(100.0, 400.0);
    }

    @Test
    void aVideoFirstSeenAfterAnAgeHasNoValueThere() {
        replay.cards(List.of(new Replay.Card(1, 1, "short", BORN.minusSeconds(40 * 3600))));
        IntStream.rangeClosed(1, 6).forEach(slot -> {
            ground.rows(Raw.views(slot, 1, 100L * slot).published(BORN.minusSeconds(40 * 3600)));
            ground.listed(slot, 10L, 1);
        });
        replay.compute(IntStream.rangeClosed(1, 6).boxed().toList(), 6);
        assertThat(insights.atAges(1).values()).extracting(AgeValue::hours).containsExactly(72);
        assertThat(insights.atAges(1).forecasts()).as("too few matured").isEmpty();
    }

    @Test
    void hiddenLikesMakeReactionsUnknown() {
        replay.cards(List.of(new Replay.Card(1, 1, "short", BORN)));
        ground.rows(
                Raw.views(1, 1, 100L),
                Raw.views(1, 2, 100L).likes(7L),
                Raw.views(1, 3, 0L).likes(0L));
        ground.listed(1, 10L, 1);
        ground.compute(1);
        assertThat(insights.engagementOfVideo(1).orElseThrow().byViews().value())
                .isNull();
        assertThat(insights.engagementOfVideo(2).orElseThrow().byViews().value())
                .isEqualTo(0.07);
        assertThat(insights.engagementOfVideo(2).orElseThrow().components()).containsExactly(Metric.LIKES);
        assertThat(insights.engagementOfVideo(3).orElseThrow().byViews().value())
                .as("0 of 0")
                .isNull();
        assertThat(insights.engagementOfChannel(1).byViews().value()).isNull();
        assertThat(insights.engagementOfVideo(99)).isEmpty();
        assertThat(insights.rhythm(1).consistency()).isNull();
    }

    @Test
    void theJobDerivesAndLateSlotsGiveTheSameTablesInAnyOrder() {
        List<Replay.Card> cards = new ArrayList<>();
        IntStream.rangeClosed(1, 12).forEach(id -> cards.add(new Replay.Card(id, 1, "short", published(id))));
        replay.cards(cards);
        List<Raw> rows = rows(12, 6, 5);
        ground.rows(rows);
        IntStream.rangeClosed(1, 6).forEach(slot -> ground.listed(slot, 10L, 1));
        IntStream.rangeClosed(1, 6).forEach(ground::run);
        ground.compute(1, 2, 3, 4, 5, 6);
        var inOrder = ground.tables();
        assertThat(inOrder.get("age_value")).isNotEmpty();
        assertThat(inOrder.get("age_ref")).hasSize(1);
        assertThat(inOrder.get("channel_parts")).hasSize(6);
        ground.compute(3);
        assertThat(ground.tables()).as("again").isEqualTo(inOrder);
        clear();
        replay.cards(cards);
        ground.rows(rows);
        IntStream.rangeClosed(1, 6).forEach(slot -> ground.listed(slot, 10L, 1));
        IntStream.rangeClosed(1, 6).forEach(ground::run);
        ground.compute(1, 2, 5, 6, 4, 3);
        assertThat(ground.tables()).as("late").isEqualTo(inOrder);
    }

    private Standing standing(int video) {
        Standing standing = insights.atAges(video).values().getFirst().standing();
        assertThat(standing).isNotNull();
        return standing;
    }

    private void channelOf(int videos, int spread) {
        List<Replay.Card> cards = new ArrayList<>();
        IntStream.rangeClosed(1, videos).forEach(id -> cards.add(new Replay.Card(id, 1, "short", published(id))));
        replay.cards(cards);
        ground.rows(rows(videos, 6, spread));
        IntStream.rangeClosed(1, 6).forEach(slot -> ground.listed(slot, 10L, 1));
        replay.compute(IntStream.rangeClosed(1, 6).boxed().toList(), 6);
    }

    private static Instant published(int id) {
        return BORN.plusSeconds(7200L * id * (id > 6 ? 1 : 0));
    }

    private static List<Raw> rows(int videos, int slots, int spread) {
        List<Raw> rows = new ArrayList<>();
        for (int id = 1; id <= videos; id++) {
            for (int slot = 2; slot <= slots; slot++) {
                if (Ground.at(slot).isAfter(published(id))) {
                    rows.add(Raw.views(slot, id, 1000L + slot * 10 + (long) spread * id * id)
                            .published(published(id)));
                }
            }
        }
        return rows;
    }
}
