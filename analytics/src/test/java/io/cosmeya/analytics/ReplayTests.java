package io.cosmeya.analytics;

import static org.assertj.core.api.Assertions.assertThat;

import io.cosmeya.scrapers.channel.Scope;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;

/// Ninety days whose truth is known are computed from raw rows, and what was found is compared with the truth.
@AnalyticsTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReplayTests {

    private static final Logger log = LoggerFactory.getLogger(ReplayTests.class);
    private static final int ASK_EVERY = 6;
    private static final int FIRST_ASKED = 100;

    private final Quarter quarter = new Quarter(20261124);
    private final Map<Integer, Quarter.Truth> truth =
            quarter.videos.stream().collect(Collectors.toMap(Quarter.Truth::id, Function.identity()));
    private final List<Told> told = new ArrayList<>();

    private record Told(int video, Forecast forecast) {}

    @Autowired
    Ground ground;

    @Autowired
    Replay replay;

    @Autowired
    Insights insights;

    @Autowired
    Breakouts breakouts;

    @BeforeAll
    void ninetyDaysAreComputed() {
        ground.clear();
        replay.cards(quarter.videos.stream()
                .map(video -> new Replay.Card(video.id(), video.channel(), "short", video.published()))
                .toList());
        List<Integer> waiting = new ArrayList<>();
        for (int slot : quarter.read()) {
            Set<Integer> channels = quarter.channels();
            ground.rows(quarter.rows(slot, channels));
            replay.listed(slot, channels);
            waiting.add(slot);
            if (waiting.size() == ASK_EVERY || slot == quarter.read().getLast()) {
                replay.compute(waiting, Quarter.SLOTS);
                waiting.clear();
                ask(slot);
            }
        }
    }

    private void ask(int slot) {
        if (slot < FIRST_ASKED) {
            return;
        }
        for (Quarter.Truth video : quarter.videos) {
            double age = ByHand.hours(video.published(), Ground.at(slot));
            if (age > 30 && age < 100 && Ground.at(slot).isBefore(video.removed())) {
                insights.atAges(video.id()).forecasts().forEach(forecast -> told.add(new Told(video.id(), forecast)));
            }
        }
    }

    @Test
    void breakoutsAreFoundAndLittleElse() {
        Set<Integer> found =
                new HashSet<>(found().stream().map(Breakout::videoId).toList());
        Set<Integer> known = quarter.videos.stream()
                .filter(Quarter.Truth::out)
                .filter(video -> ByHand.hours(video.published(), Ground.at(Quarter.SLOTS)) > 48)
                .filter(video -> video.removed().isAfter(video.published().plusSeconds(48 * 3600)))
                .map(Quarter.Truth::id)
                .collect(Collectors.toSet());
        long right = found.stream().filter(id -> truth.get(id).out()).count();
        long met = known.stream().filter(found::contains).count();
        double precision = right / (double) found.size();
        double recall = met / (double) known.size();
        log.info(
                "breakouts: {} known, {} found, precision {}, recall {}",
                known.size(),
                found.size(),
                precision,
                recall);
        assertThat(known).hasSizeGreaterThan(15);
        assertThat(precision).isGreaterThanOrEqualTo(0.8);
        assertThat(recall).isGreaterThanOrEqualTo(0.8);
    }

    @Test
    void noAlarmComesFromGapsFallsRemovalsOrTheLengthOfSlots() {
        for (Breakout breakout : found()) {
            Quarter.Truth video = truth.get(breakout.videoId());
            double median = ByHand.quantile(
                    quarter.videos.stream()
                            .filter(other -> other.channel() == video.channel())
                            .mapToDouble(other -> other.views(breakout.hours())),
                    0.5);
            assertThat(video.views(breakout.hours()) / median)
                    .as("the true outlier of " + breakout)
                    .isGreaterThan(2);
        }
        List<ChannelBreakout> channels = breakouts.channels(null, 1000);
        long withoutReason = channels.stream()
                .filter(channel -> quarter.videos.stream()
                        .noneMatch(video -> video.channel() == channel.channelId()
                                && video.out()
                                && Math.abs(ByHand.hours(video.published(), channel.slotAt()) - 120) < 121))
                .count();
        log.info(
                "channel breakouts: {}, of which {} without a breakout of a video in the 10 days before",
                channels.size(),
                withoutReason);
        assertThat(withoutReason).isZero();
    }

    @Test
    void forecastsHoldAsOftenAsTheySay() {
        int held = 0;
        int asked = 0;
        for (Told one : told) {
            var actual = insights.atAges(one.video).values().stream()
                    .filter(age -> age.hours() == one.forecast.hours())
                    .findFirst();
            if (actual.isPresent()) {
                asked++;
                double value = actual.get().value();
                held += value >= one.forecast.low() && value <= one.forecast.high() ? 1 : 0;
            }
        }
        log.info("forecasts: {} told, {} came true, coverage {}", told.size(), asked, held / (double) asked);
        assertThat(asked).isGreaterThan(100);
        assertThat(held / (double) asked).isBetween(0.7, 0.9);
    }

    @Test
    void thePartsOfEveryDayAddUp() {
        int days = 0;
        for (int channel = 1; channel <= 10; channel++) {
            for (Composition day : insights.compositions(
                    channel, Composition.dayOf(Ground.at(1)), Composition.dayOf(Ground.at(Quarter.SLOTS)))) {
                if (day.total() != null) {
                    assertThat(plain(day.fresh())
                                    + plain(day.breakouts())
                                    + plain(day.tail())
                                    - day.removed()
                                    + plain(day.corrections())
                                    + plain(day.unexplained()))
                            .isEqualTo(day.total());
                    days++;
                }
            }
        }
        assertThat(days).isGreaterThan(700);
    }

    private List<Breakout> found() {
        return breakouts.page(new BreakoutQuery(Scope.ALL, null, 3, 0, 10_000));
    }

    private static long plain(Long number) {
        return number == null ? 0 : number;
    }
}
