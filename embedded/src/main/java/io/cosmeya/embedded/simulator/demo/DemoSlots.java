package io.cosmeya.embedded.simulator.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The hours at which runs are due: 12:00 and 21:00 in Moscow.
final class DemoSlots {

    static final ZoneId ZONE = ZoneId.of("Europe/Moscow");
    private static final List<LocalTime> HOURS = List.of(LocalTime.of(12, 0), LocalTime.of(21, 0));

    private DemoSlots() {}

    /// The last slots before a moment, two a day, the oldest first.
    static List<Instant> last(int days, Instant now) {
        List<Instant> passed = of(now.atZone(ZONE).toLocalDate().minusDays(days + 1L), days + 2)
                .filter(slot -> slot.isBefore(now))
                .toList();
        return passed.subList(passed.size() - days * HOURS.size(), passed.size());
    }

    /// The slots of so many days, two a day, of which a moment is the first.
    static List<Instant> from(Instant first, int days) {
        return of(first.atZone(ZONE).toLocalDate(), days + 1)
                .filter(slot -> !slot.isBefore(first))
                .limit((long) days * HOURS.size())
                .toList();
    }

    private static Stream<Instant> of(LocalDate first, int days) {
        return IntStream.range(0, days)
                .boxed()
                .flatMap(day -> HOURS.stream()
                        .map(hour ->
                                first.plusDays(day).atTime(hour).atZone(ZONE).toInstant()));
    }
}
