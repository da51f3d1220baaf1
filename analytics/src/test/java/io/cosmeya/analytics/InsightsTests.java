package io.cosmeya.analytics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.cosmeya.scrapers.Metric;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
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
        List<Double> growths = growths(24, 168);
        assertThat(growths).hasSizeGreaterThan(40);
        double q10 = ByHand.quantileOfAll(growths, 0.1);
        double q90 = ByHand.quantileOfAll(growths, 0.9);
        double own = ByHand.quantile(growths.stream().mapToDouble(g -> g), 0.5);
        int held = 0;
        for (int i = 10; i < growths.size(); i++) {
            List<Double> before = growths.subList(0, i);
            boolean inside = growths.get(i) >= ByHand.quantileOfAll(before, 0.1)
                    && growths.get(i) <= ByHand.quantileOfAll(before, 0.9);
            held += inside ? 1 : 0;
        }
        double coverage = held / (double) (growths.size() - 10);
        ByHand.Value young = byHand.stream()
                .filter(value -> value.hours() == 24 && ages(value.video()).size() == 1)
                .reduce((a, b) -> b)
                .orElseThrow();
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
        Map<Long, long[]> hand = gainsByHand();
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
        List<Double> logs = new ArrayList<>();
        Map<Integer, Double> rates = ratesByHand();
        double smoothed = 0;
        Double limit = null;
        Double index = null;
        for (int slot : Season.read()) {
            List<Double> usual = IntStream.range(Math.max(1, slot - 56), slot)
                    .filter(s -> s % 2 == slot % 2)
                    .mapToObj(rates::get)
                    .filter(Objects::nonNull)
                    .toList();
            Double rate = rates.get(slot);
            index = rate == null || usual.size() < 10
                    ? null
                    : rate / ByHand.quantile(usual.stream().mapToDouble(r -> r), 0.5);
            limit = logs.size() < 10 ? null : 3 * 1.4826 * mad(logs.subList(Math.max(0, logs.size() - 56), logs.size()));
            if (index != null) {
                smoothed = 0.3 * Math.log(index) + 0.7 * smoothed;
                logs.add(Math.log(index));
            }
        }
        Pace pace = insights.paceOfChannel(1).orElseThrow();
        assertThat(pace.slot()).isEqualTo(Ground.number(LAST));
        assertThat(pace.velocity()).isCloseTo(rates.get(LAST), within(1e-6));
        assertThat(pace.slotIndex()).isCloseTo(index, within(1e-6));
        assertThat(pace.acceleration()).isCloseTo(rates.get(LAST) / rates.get(LAST - 2), within(1e-6));
        assertThat(pace.smoothed()).isCloseTo(smoothed, within(1e-6));
        assertThat(pace.limit()).isCloseTo(limit, within(1e-6));
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
        Instant now = Instant.now();
        List<Raw> newest = SEASON.rows.entrySet().stream()
                .filter(video -> !SEASON.published.get(video.getKey()).isAfter(now.minusSeconds(72 * 3600)))
                .sorted(Comparator.comparing(
                        (Map.Entry<Integer, List<Raw>> video) -> SEASON.published.get(video.getKey()),
                        Comparator.reverseOrder()))
                .filter(video -> !video.getValue().isEmpty())
                .map(video -> video.getValue().stream()
                        .filter(row -> row.views() != null)
                        .reduce((a, b) -> b)
                        .orElseThrow())
                .toList();
        List<Raw> last20 = newest.subList(0, 20).stream().filter(row -> row.likes() != null).toList();
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
                                .mapToDouble(row -> (double) row.likes() / followersAt(SEASON.published.get(row.video())))
                                .average()
                                .orElseThrow(),
                        within(1e-9));
        assertThat(engagement.reach().value())
                .isCloseTo(
                        ByHand.quantile(newest.subList(0, 30).stream().mapToDouble(Raw::views), 0.5)
                                / (10_000 + 10 * LAST),
                        within(1e-9));
    }

    @Test
    void theRhythmIsThatOfTheMomentsOfPublication() {
        Instant now = Instant.now();
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
        assertThat(bestTimesByHand())
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

    private List<String> bestTimesByHand() {
        ByHand.Base base = ByHand.base(byHand, 72, LAST);
        Map<String, List<Double>> cells = new TreeMap<>();
        List<Double> all = new ArrayList<>();
        for (ByHand.Value value : base.chosen()) {
            ZonedDateTime at = value.published().atZone(MOSCOW);
            double score = Math.log(value.value() / base.median());
            all.add(score);
            cells.computeIfAbsent(at.getDayOfWeek() + " " + at.getHour() / 3 * 3, key -> new ArrayList<>())
                    .add(score);
        }
        double whole = ByHand.quantile(all.stream().mapToDouble(s -> s), 0.5);
        return cells.entrySet().stream()
                .filter(cell -> cell.getValue().size() >= 5)
                .map(cell -> {
                    int n = cell.getValue().size();
                    double score = ByHand.quantile(cell.getValue().stream().mapToDouble(s -> s), 0.5);
                    return "%s: %.6f of %d".formatted(cell.getKey(), (n * score + 5 * whole) / (n + 5), n);
                })
                .sorted()
                .toList();
    }

    private Map<Long, long[]> gainsByHand() {
        Map<Long, long[]> days = new TreeMap<>();
        SEASON.rows.forEach((video, rows) -> {
            Raw before = null;
            for (Raw row : rows) {
                if (row.views() == null) {
                    continue;
                }
                Long gained = before != null ? (Long) (row.views() - before.views()) : born(row) ? row.views() : null;
                if (gained != null) {
                    double age = ByHand.hours(SEASON.published.get(video), row.observed());
                    days.computeIfAbsent(day(row.slot()), day -> new long[4])[gained < 0 ? 2 : age < 72 ? 0 : 1] += gained;
                }
                before = row;
            }
            if (video == Season.REMOVED && before != null) {
                days.get(day(Season.REMOVED_IN + 1))[3] += before.views();
            }
        });
        return days;
    }

    private static boolean born(Raw row) {
        int listed = Season.read().stream().filter(slot -> slot < row.slot()).reduce((a, b) -> b).orElse(0);
        return listed > 0 && Objects.requireNonNull(row.published()).isAfter(Ground.at(listed).plusSeconds(300))
                && SEASON.rows.get(row.video()).getFirst().equals(row);
    }

    private Map<Integer, Double> ratesByHand() {
        Map<Integer, Double> rates = new TreeMap<>();
        for (int slot : Season.read()) {
            if (!Season.read().contains(slot - 1)) {
                continue;
            }
            long sum = 0;
            List<Integer> seconds = new ArrayList<>();
            for (List<Raw> rows : SEASON.rows.values()) {
                List<Raw> known =
                        rows.stream().filter(row -> row.views() != null && row.slot() <= slot).toList();
                if (known.isEmpty() || known.getLast().slot() != slot) {
                    continue;
                }
                Raw row = known.getLast();
                if (known.size() > 1) {
                    Raw before = known.get(known.size() - 2);
                    sum += row.views() - before.views();
                    seconds.add((int) (row.observed().getEpochSecond() - before.observed().getEpochSecond()));
                } else if (born(row)) {
                    sum += row.views();
                }
            }
            if (!seconds.isEmpty()) {
                List<Integer> sorted = seconds.stream().sorted().toList();
                rates.put(slot, sum / (sorted.get((sorted.size() - 1) / 2) / 3600.0));
            }
        }
        return rates;
    }

    private static double mad(List<Double> logs) {
        double middle = ByHand.quantile(logs.stream().mapToDouble(x -> x), 0.5);
        return ByHand.quantile(logs.stream().mapToDouble(x -> Math.abs(x - middle)), 0.5);
    }

    private List<Double> growths(int from, int to) {
        return SEASON.published.keySet().stream()
                .filter(video -> ages(video).containsKey(from) && ages(video).containsKey(to))
                .map(video -> ages(video).get(to).log() - ages(video).get(from).log())
                .toList();
    }

    private Map<Integer, ByHand.Value> ages(int video) {
        return byHand.stream()
                .filter(value -> value.video() == video)
                .collect(Collectors.toMap(ByHand.Value::hours, value -> value));
    }

    private AgeValue age(ByHand.Value value) {
        return insights.ages(value.video()).stream()
                .filter(age -> age.hours() == value.hours())
                .findFirst()
                .orElseThrow();
    }

    private static double followersAt(Instant published) {
        int slot = Season.read().stream()
                .filter(s -> !Ground.at(s).plusSeconds(300).isAfter(published))
                .reduce((a, b) -> b)
                .orElseThrow();
        return 10_000 + 10 * slot;
    }

    private static long day(int slot) {
        return Ground.number(slot) / 8;
    }

    private static long plain(Long number) {
        return number == null ? 0 : number;
    }
}
