package io.cosmeya.analytics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.cosmeya.scrapers.Metric;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;

/// Every derived figure of one season, against the same figure made by hand from its raw rows.
@AnalyticsTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class InsightsTests {

    private static final Season SEASON = new Season();
    private static final int LAST = Season.SLOTS;
    private static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");

    private static final SeasonByHand HAND = new SeasonByHand(SEASON);

    private final List<ByHand.Value> byHand = SEASON.ages();

    @Autowired
    Ground ground;

    @Autowired
    Replay replay;

    @Autowired
    Insights insights;

    @Autowired
    Breakouts breakouts;

    @BeforeAll
    void aSeasonIsComputed() {
        SEASON.play(ground, replay);
    }

    @Test
    void aValueAtAnAgeLiesBetweenItsReadings() {
        assertThat(byHand).hasSizeGreaterThan(180);
        for (int video : SEASON.rows.keySet()) {
            List<AgeValue> ages = insights.ages(video);
            List<ByHand.Value> hand =
                    byHand.stream().filter(value -> value.video() == video).toList();
            assertThat(ages).extracting(AgeValue::hours).isEqualTo(hand.stream().map(ByHand.Value::hours).toList());
            for (int i = 0; i < hand.size(); i++) {
                AgeValue age = ages.get(i);
                ByHand.Value value = hand.get(i);
                assertThat(age.value()).isCloseTo(value.value(), within(1e-6 * value.value()));
                assertThat(age.low()).isEqualTo(value.low());
                assertThat(age.high()).isEqualTo(value.high());
                assertThat(age.rough()).isEqualTo(value.high() - value.low() > 0.5 * value.low());
            }
        }
    }

    @Test
    void aStandingIsThatAmongTheVideosOfTheSameAge() {
        int ranks = 0;
        int percentiles = 0;
        for (ByHand.Value value : byHand) {
            ByHand.Base base = ByHand.base(byHand, value.hours(), LAST);
            Standing standing = Objects.requireNonNull(age(value).standing());
            assertThat(standing.sample()).isEqualTo(base.size());
            if (base.size() >= 20) {
                assertThat(standing.percentile()).isCloseTo(base.percentile(value.value()), within(1e-9));
                assertThat(standing.rank()).isNull();
                percentiles++;
            } else {
                assertThat(standing.percentile()).isNull();
                assertThat(standing.rank()).isEqualTo((int) base.rank(value.value()));
                ranks++;
            }
            assertThat(standing.outlier()).isCloseTo(value.value() / base.median(), within(1e-6));
            assertThat(standing.robustZ()).isCloseTo(base.robustZ(value.value()), within(1e-6));
        }
        assertThat(percentiles).isPositive();
        assertThat(ranks).as("30 days have few videos").isPositive();
    }

    @Test
    void breakoutsAreThoseThatTheConditionsName() {
        Map<String, String> hand = new TreeMap<>();
        byHand.stream()
                .sorted(Comparator.comparing(ByHand.Value::settled).thenComparing(ByHand.Value::hours))
                .forEach(value -> {
                    ByHand.Base base = ByHand.base(byHand, value.hours(), value.settled());
                    for (double label : new double[] {1.5, 3, 10}) {
                        if (base.size() >= 8 && base.breaksOut(value, label)) {
                            hand.putIfAbsent(
                                    value.video() + " x" + label,
                                    Ground.number(value.settled()) + " at " + value.hours());
                        }
                    }
                });
        Map<String, String> found = breakouts.page(new BreakoutQuery(null, 1.5, 0, 1000)).stream()
                .collect(Collectors.toMap(
                        b -> b.videoId() + " x" + b.label(), b -> b.slot() + " at " + b.hours(), (a, b) -> a, TreeMap::new));
        assertThat(found).isEqualTo(hand).containsKeys("41 x3.0", "56 x3.0");
    }

    @Test
    void aForecastGrowsAsTheMaturedVideosDid() {
        ByHand.Value young = byHand.stream()
                .filter(value -> value.hours() == 72 && HAND.ages(value.video()).size() == 2)
                .reduce((a, b) -> b)
                .orElseThrow();
        List<Double> growths = HAND.growths(72, 168);
        assertThat(growths).hasSizeGreaterThan(40);
        double q10 = ByHand.quantileOfAll(growths, 0.1);
        double q90 = ByHand.quantileOfAll(growths, 0.9);
        double own = ByHand.quantile(growths.stream().mapToDouble(g -> g), 0.5);
        double coverage = SeasonByHand.coverage(growths);
        List<Forecast> told = insights.forecasts(young.video()).stream()
                .filter(forecast -> forecast.hours() == 168)
                .toList();
        if (coverage < 0.7 || coverage > 0.9) {
            assertThat(told).as("hidden at a coverage of " + coverage).isEmpty();
            return;
        }
        Forecast forecast = told.getFirst();
        double now = SEASON.rows.get(young.video()).getLast().views();
        assertThat(forecast.coverage()).isCloseTo(coverage, within(1e-9));
        assertThat(forecast.sample()).isEqualTo(growths.size());
        assertThat(forecast.low()).isCloseTo(Math.max(now, Math.expm1(young.log() + q10)), within(1e-3));
        assertThat(forecast.high()).isCloseTo(Math.expm1(young.log() + q90), within(1e-3));
        assertThat(forecast.value()).isCloseTo(Math.expm1(young.log() + own), within(1e-3));
    }

    @Test
    void whatMadeTheGainIsSortedByWhatEachVideoIs() {
        List<Composition> days = insights.compositions(1, Ground.at(1).atZone(MOSCOW).toLocalDate(), Ground.at(LAST)
                .atZone(MOSCOW)
                .toLocalDate());
        assertThat(days).hasSizeGreaterThan(38);
        Map<Long, long[]> hand = HAND.gains();
        for (Composition day : days) {
            long[] parts = hand.getOrDefault(day.day().toEpochDay(), new long[4]);
            assertThat(plain(day.fresh())).as("fresh " + day.day()).isEqualTo(parts[0]);
            assertThat(plain(day.breakouts()) + plain(day.tail())).as("older " + day.day()).isEqualTo(parts[1]);
            assertThat(plain(day.corrections())).as("corrections " + day.day()).isEqualTo(parts[2]);
            assertThat(day.removed()).as("removed " + day.day()).isEqualTo(parts[3]);
            if (day.total() != null) {
                assertThat(plain(day.fresh()) + plain(day.breakouts()) + plain(day.tail()) - day.removed()
                                + plain(day.corrections()) + plain(day.unexplained()))
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
    void aVideoHasAPaceOfItsOwn() {
        List<Raw> rows = SEASON.rows.get(1);
        Raw last = rows.getLast();
        Raw before = rows.get(rows.size() - 2);
        Pace pace = insights.paceOfVideo(1).orElseThrow();
        double rate = (last.views() - before.views()) / ByHand.hours(before.observed(), last.observed());
        assertThat(pace.velocity()).isCloseTo(rate, within(1e-9));
        assertThat(pace.sample()).isBetween(10, 28);
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
                                .mapToDouble(row -> (double) row.likes() / SeasonByHand.followersAt(SEASON.published.get(row.video())))
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
        double deviation =
                Math.sqrt(gaps.stream().mapToDouble(g -> (g - mean) * (g - mean)).average().orElseThrow());
        Rhythm rhythm = insights.rhythm(1);
        assertThat(rhythm.sample()).isEqualTo(posts.size());
        assertThat(rhythm.perDay()).isEqualTo(rhythm.month() / 28.0);
        assertThat(rhythm.consistency()).isCloseTo(1 - deviation / mean, within(1e-9));
        assertThat(HAND.bestTimes())
                .isNotEmpty()
                .isEqualTo(rhythm.bestTimes().stream()
                        .map(cell -> "%s %d: %.6f of %d".formatted(cell.weekday(), cell.fromHour(), cell.score(), cell.sample()))
                        .sorted()
                        .toList());
    }

    @Test
    void theSameSlotsAgainGiveTheSameTables() {
        var once = ground.tables();
        replay.derive(Season.read().subList(60, Season.read().size()).stream()
                .map(slot -> Replay.closed(slot, LAST))
                .toList());
        assertThat(ground.tables()).isEqualTo(once);
    }

    private AgeValue age(ByHand.Value value) {
        return insights.ages(value.video()).stream()
                .filter(age -> age.hours() == value.hours())
                .findFirst()
                .orElseThrow();
    }

    private static long plain(Long number) {
        return number == null ? 0 : number;
    }
}
