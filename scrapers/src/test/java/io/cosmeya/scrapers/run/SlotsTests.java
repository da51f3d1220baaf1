package io.cosmeya.scrapers.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

class SlotsTests {

    private final Slots moscow = new Slots(ZoneId.of("Europe/Moscow"), List.of(LocalTime.of(21, 0), LocalTime.NOON));

    @Test
    void aSlotIsNumberedByItsDayInMoscowAndItsHour() {
        Slot noon = moscow.atOrBefore(Instant.parse("2026-11-23T09:00:00Z"));
        assertThat(noon).isEqualTo(new Slot(20780 * 8, Instant.parse("2026-11-23T09:00:00Z")));
        assertThat(moscow.next(noon)).isEqualTo(new Slot(20780 * 8 + 1, Instant.parse("2026-11-23T18:00:00Z")));
    }

    @Test
    void aMomentBeforeTheFirstHourBelongsToTheEveningBefore() {
        // 00:30 of the 24th in Moscow, still the 23rd in UTC
        Slot slot = moscow.atOrBefore(Instant.parse("2026-11-23T21:30:00Z"));
        assertThat(slot.number()).isEqualTo(20780 * 8 + 1);
        assertThat(moscow.next(slot).at()).isEqualTo("2026-11-24T09:00:00Z");
    }

    @Test
    void nextAndPreviousAreOppositeAndNumbersGrow() {
        Slot slot = moscow.slot(20780 * 8);
        for (int i = 0; i < 10; i++) {
            Slot next = moscow.next(slot);
            assertThat(moscow.previous(next)).isEqualTo(slot);
            assertThat(next.number()).isGreaterThan(slot.number());
            assertThat(next.at()).isAfter(slot.at());
            assertThat(moscow.slot(next.number())).isEqualTo(next);
            slot = next;
        }
    }

    @Test
    void anHourThatBerlinSkipsInSpringMovesForward() {
        Slots berlin = new Slots(ZoneId.of("Europe/Berlin"), List.of(LocalTime.of(2, 30), LocalTime.NOON));
        Slot slot = berlin.atOrBefore(Instant.parse("2027-03-28T06:00:00Z"));
        // 02:30 does not exist on that day, the clock shows 03:30 of summer time
        assertThat(slot.at()).isEqualTo("2027-03-28T01:30:00Z");
        assertThat(berlin.next(slot).at()).isEqualTo("2027-03-28T10:00:00Z");
    }

    @Test
    void anHourThatBerlinRepeatsInAutumnIsTakenTheFirstTime() {
        Slots berlin = new Slots(ZoneId.of("Europe/Berlin"), List.of(LocalTime.of(2, 30)));
        Slot slot = berlin.atOrBefore(Instant.parse("2026-10-25T12:00:00Z"));
        assertThat(slot.at()).isEqualTo("2026-10-25T00:30:00Z");
        assertThat(berlin.atOrBefore(Instant.parse("2026-10-25T01:30:00Z"))).isEqualTo(slot);
        assertThat(berlin.next(slot).at()).isEqualTo("2026-10-26T01:30:00Z");
    }

    @Test
    void aNumberOfAnHourThatTheScheduleDoesNotHaveIsRefused() {
        assertThatThrownBy(() -> moscow.slot(20780 * 8 + 2)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void eightHoursADayFitAndNineDoNot() {
        List<LocalTime> nine = List.of(1, 2, 3, 4, 5, 6, 7, 8, 9).stream()
                .map(hour -> LocalTime.of(hour, 0))
                .toList();
        new Slots(ZoneId.of("UTC"), nine.subList(0, 8));
        assertThatThrownBy(() -> new Slots(ZoneId.of("UTC"), nine)).isInstanceOf(IllegalArgumentException.class);
    }
}
