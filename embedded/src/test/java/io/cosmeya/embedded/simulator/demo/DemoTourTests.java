package io.cosmeya.embedded.simulator.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.cosmeya.embedded.simulator.SimulatedClock;
import io.cosmeya.embedded.simulator.Simulator;
import io.cosmeya.embedded.simulator.world.Site;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DemoTourTests {

    private static final DemoSettings FOUR_DAYS = new DemoSettings(4, Duration.ofSeconds(10), false);

    private final SimulatedClock clock = new SimulatedClock();
    private final Simulator simulator = Simulator.start(1, clock);
    private final StandInApi api = new StandInApi(clock);

    DemoTourTests() throws IOException {}

    @AfterEach
    void close() {
        api.close();
        simulator.close();
    }

    @Test
    void theFirstTourPassesEachSlotButTheMissedOneAndEndsInRealTime() {
        List<Instant> slots =
                new ArrayList<>(DemoSlots.last(4, Clock.systemUTC().instant()));
        tour(api.origin());
        assertThat(slots.remove(4)).isNotIn(api.runs.keySet());
        assertThat(api.runs.keySet()).containsExactlyElementsOf(slots);
        assertThat(api.breaks).containsExactly("tiktok");
        assertThat(api.signedIn).hasValue("instagram");
        assertThat(api.pastedAt.get()).isBefore(slots.getFirst());
        assertThat(api.openedByHand).hasValue(1);
        assertThat(api.openedAt.get()).isCloseTo(Clock.systemUTC().instant(), within(10, ChronoUnit.SECONDS));
        assertThat(clock.offset()).isZero();
    }

    @Test
    void whereThereIsHistoryOneRunIsOpenedByHand() {
        Instant slot = DemoSlots.last(1, Clock.systemUTC().instant()).getLast();
        api.runs.put(slot, StandInApi.run(slot, "scheduled"));
        tour(api.origin());
        assertThat(api.openedByHand).hasValue(1);
        assertThat(api.pasted.get()).isEmpty();
        assertThat(api.runs).hasSize(1);
    }

    @Test
    void aTourThatWasStoppedIsGoneOnWithFromTheSlotThatIsNotOver() {
        List<Instant> slots = DemoSlots.last(4, Clock.systemUTC().instant());
        api.pasted.set("before");
        slots.subList(0, 3).forEach(slot -> api.runs.put(slot, StandInApi.run(slot, "scheduled")));
        tour(api.origin());
        assertThat(api.pasted.get()).isEqualTo("before");
        assertThat(api.runs.keySet())
                .hasSize(7)
                .containsAll(slots.subList(5, 8))
                .doesNotContain(slots.get(4));
    }

    @Test
    void untilATourBeginsTheClockIsHeldBeforeItsSlots() {
        DemoTour.hold(simulator, FOUR_DAYS, Clock.systemUTC());
        assertThat(clock.instant())
                .isBefore(DemoSlots.last(4, Clock.systemUTC().instant()).getFirst());
    }

    @Test
    void theLetterNamesEachLivingChannelInSomeWay() {
        tour(api.origin());
        int channels = Arrays.stream(Site.values())
                .mapToInt(site -> simulator.world(site).channels().size())
                .sum();
        assertThat(api.pasted.get())
                .contains("/@cosmeya-", "/channel/UC", "youtu.be/", "example.org", "@nobody-at-all")
                .hasLineCount(channels + 6);
    }

    @Test
    void anApiThatDoesNotAnswerEndsTheTourInRealTime() {
        clock.setOffset(Duration.ofDays(-3));
        tour(URI.create("http://127.0.0.1:1"));
        assertThat(clock.offset()).isZero();
    }

    private void tour(URI origin) {
        new DemoTour(simulator, FOUR_DAYS, origin, Clock.systemUTC()).run();
    }
}
