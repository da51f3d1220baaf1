package io.cosmeya.analytics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.cosmeya.scrapers.Metric;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;

/// What is derived of the channel of one season, against the same made by hand from its raw rows.
@AnalyticsTest
@Order(1)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ChannelInsightsTests {

    private static final Season SEASON = Season.FIVE_WEEKS;
    private static final SeasonByHand HAND = new SeasonByHand(SEASON);
    private static final int LAST = Season.SLOTS;

    @Autowired
    Ground ground;

    @Autowired
    Replay replay;

    @Autowired
    Insights insights;

    @BeforeAll
    void aSeasonIsComputed() {
        SEASON.play(ground, replay);
    }

    @Test
    void whatMadeTheGainIsSortedByWhatEachVideoIs() {
        List<Composition> days =
                insights.compositions(1, Composition.dayOf(Ground.at(1)), Composition.dayOf(Ground.at(LAST)));
        assertThat(days).hasSizeGreaterThan(38);
        Map<Long, long[]> hand = HAND.gains();
        for (Composition day : days) {
            long[] parts = hand.getOrDefault(day.day().toEpochDay(), new long[4]);
            assertThat(plain(day.fresh())).as("fresh " + day.day()).isEqualTo(parts[0]);
            assertThat(plain(day.breakouts()) + plain(day.tail()))
                    .as("older " + day.day())
                    .isEqualTo(parts[1]);
            assertThat(plain(day.corrections())).as("corrections " + day.day()).isEqualTo(parts[2]);
            assertThat(day.removed()).as("removed " + day.day()).isEqualTo(parts[3]);
            if (hand.containsKey(day.day().toEpochDay())) {
                assertThat(day.total()).as("total " + day.day()).isNotNull();
                assertThat(day.breakouts()).as("breakouts " + day.day()).isNotNull();
            }
            if (day.total() != null) {
                assertThat(plain(day.fresh())
                                + plain(day.breakouts())
                                + plain(day.tail())
                                - day.removed()
                                + plain(day.corrections())
                                + plain(day.unexplained()))
                        .isEqualTo(day.total());
            }
        }
        assertThat(days.stream().mapToLong(day -> plain(day.total())).sum())
                .isEqualTo(SEASON.totals.get(LAST) - SEASON.totals.get(1));
        assertThat(days).anyMatch(day -> plain(day.breakouts()) > 0).anyMatch(day -> day.removed() > 0);
    }

    @Test
    void aSlotIsComparedWithTheSameSlotOfOtherDays() {
        Map<Integer, Double> rates = HAND.rates();
        SeasonByHand.Index hand = HAND.index();
        Pace pace = insights.paceOfChannel(1).orElseThrow();
        assertThat(pace.slot()).isEqualTo(Ground.number(LAST));
        assertThat(pace.velocity()).isCloseTo(rates.get(LAST), within(1e-6));
        assertThat(pace.slotIndex()).isCloseTo(hand.index(), within(1e-6));
        assertThat(pace.acceleration()).isCloseTo(rates.get(LAST) / rates.get(LAST - 2), within(1e-6));
        assertThat(pace.smoothed()).isCloseTo(hand.smoothed(), within(1e-6));
        assertThat(pace.limit()).isCloseTo(hand.limit(), within(1e-6));
    }

    @Test
    void reactionsLeaveOutPostsThatHideTheirLikes() {
        Instant now = Ground.at(LAST).plusSeconds(300);
        List<Raw> newest = HAND.posts(now);
        List<Raw> last20 = newest.subList(0, 20).stream()
                .filter(row -> row.likes() != null && row.views() != null)
                .toList();
        assertThat(last20).hasSizeBetween(10, 19);
        Engagement engagement = insights.engagementOfChannel(1);
        assertThat(engagement.byViews().posts()).isEqualTo(last20.size());
        assertThat(engagement.components()).containsExactly(Metric.LIKES);
        assertThat(engagement.byViews().value())
                .isCloseTo(
                        ByHand.quantile(last20.stream().mapToDouble(row -> (double) row.likes() / row.views()), 0.5),
                        within(1e-9));
        assertThat(engagement.byFollowers().value())
                .isCloseTo(
                        last20.stream()
                                .mapToDouble(row -> (double) row.likes()
                                        / SeasonByHand.followersAt(SEASON.published.get(row.video())))
                                .average()
                                .orElseThrow(),
                        within(1e-9));
        assertThat(engagement.reach().value())
                .isCloseTo(
                        ByHand.quantile(
                                        newest.subList(0, 30).stream()
                                                .filter(row -> row.views() != null && row.slot() == LAST)
                                                .mapToDouble(Raw::views),
                                        0.5)
                                / (10_000 + 10 * LAST),
                        within(1e-9));
    }

    @Test
    void theRhythmIsThatOfTheMomentsOfPublication() {
        Instant now = Ground.at(LAST).plusSeconds(300);
        List<Instant> posts = SEASON.published.values().stream()
                .filter(at -> !at.isAfter(now) && at.isAfter(now.minusSeconds(90L * 86_400)))
                .sorted()
                .toList();
        List<Double> gaps = new ArrayList<>();
        for (int i = 1; i < posts.size(); i++) {
            gaps.add(ByHand.hours(posts.get(i - 1), posts.get(i)));
        }
        double mean = gaps.stream().mapToDouble(g -> g).average().orElseThrow();
        double deviation = Math.sqrt(gaps.stream()
                .mapToDouble(g -> (g - mean) * (g - mean))
                .average()
                .orElseThrow());
        Rhythm rhythm = insights.rhythm(1);
        assertThat(rhythm.sample()).isEqualTo(posts.size());
        assertThat(rhythm.perDay()).isEqualTo(rhythm.month() / 28.0);
        assertThat(rhythm.consistency()).isCloseTo(1 - deviation / mean, within(1e-9));
        assertThat(HAND.bestTimes())
                .isNotEmpty()
                .isEqualTo(rhythm.bestTimes().stream()
                        .map(cell -> "%s %d: %.6f of %d"
                                .formatted(cell.weekday(), cell.fromHour(), cell.score(), cell.sample()))
                        .sorted()
                        .toList());
    }

    private static long plain(Long number) {
        return number == null ? 0 : number;
    }
}
