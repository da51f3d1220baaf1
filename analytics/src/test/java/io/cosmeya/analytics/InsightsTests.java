package io.cosmeya.analytics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.cosmeya.scrapers.channel.Scope;
import io.cosmeya.scrapers.video.VideoSeen;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;

/// Every derived figure of one season, against the same figure made by hand from its raw rows.
@AnalyticsTest
@Order(2)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class InsightsTests {

    private static final Season SEASON = Season.FIVE_WEEKS;
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
            List<AgeValue> ages = insights.atAges(video).values();
            List<ByHand.Value> hand =
                    byHand.stream().filter(value -> value.video() == video).toList();
            assertThat(ages)
                    .extracting(AgeValue::hours)
                    .isEqualTo(hand.stream().map(ByHand.Value::hours).toList());
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
    void theBandOfAChannelIsThatOfItsVideosAtEachAge() {
        List<Baseline> bands = insights.baseline(1, VideoSeen.Format.SHORT, Ground.at(LAST));
        assertThat(bands).extracting(Baseline::hours).contains(24, 72, 168).isSorted();
        for (Baseline band : bands) {
            List<Double> base = ByHand.base(byHand, band.hours(), LAST).chosen().stream()
                    .map(ByHand.Value::value)
                    .toList();
            assertThat(band.sample()).isEqualTo(base.size()).isGreaterThanOrEqualTo(8);
            assertThat(band.low()).isCloseTo(quantile(base, 0.3), within(1e-6));
            assertThat(band.median()).isCloseTo(quantile(base, 0.5), within(1e-6));
            assertThat(band.high()).isCloseTo(quantile(base, 0.7), within(1e-6));
        }
        assertThat(insights.baseline(1, VideoSeen.Format.LIVE, Ground.at(LAST))).isEmpty();
        assertThat(insights.baseline(99, VideoSeen.Format.SHORT, Ground.at(LAST)))
                .isEmpty();
    }

    private static double quantile(List<Double> numbers, double part) {
        return ByHand.quantile(numbers.stream().mapToDouble(Double::doubleValue), part);
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
        Map<String, String> found = breakouts.page(new BreakoutQuery(Scope.ALL, null, 1.5, 0, 1000)).stream()
                .collect(Collectors.toMap(
                        b -> b.videoId() + " x" + b.label(),
                        b -> b.slot() + " at " + b.hours(),
                        (a, b) -> a,
                        TreeMap::new));
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
        List<Forecast> told = insights.atAges(young.video()).forecasts().stream()
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
    void theSameSlotsAgainGiveTheSameTables() {
        var once = ground.tables();
        List<ClosedSlot> last = Season.read().subList(60, Season.read().size()).stream()
                .map(slot -> Replay.closed(slot, LAST))
                .toList();
        replay.derive(last);
        replay.tell(last);
        assertThat(ground.tables()).isEqualTo(once);
    }

    private AgeValue age(ByHand.Value value) {
        return insights.atAges(value.video()).values().stream()
                .filter(age -> age.hours() == value.hours())
                .findFirst()
                .orElseThrow();
    }
}
