package io.cosmeya.embedded.simulator.demo;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.IntStream;

/// The hours at which runs are due: 12:00 and 21:00 in Moscow.
final class DemoSlots {

    static final ZoneId ZONE = ZoneId.of("Europe/Moscow");
    private static final List<LocalTime> HOURS = List.of(LocalTime.of(12, 0), LocalTime.of(21, 0));

    private DemoSlots() {}

    /// The last slots before a moment, two a day, the oldest first.
    static List<Instant> last(int days, Instant now) {
        ZonedDateTime today = now.atZone(ZONE);
        List<Instant> passed = IntStream.rangeClosed(-days - 1, 0)
                .boxed()
                .flatMap(day -> HOURS.stream()
                        .map(hour ->
                                today.toLocalDate().plusDays(day).atTime(hour).atZone(ZONE)))
                .map(ZonedDateTime::toInstant)
                .filter(slot -> slot.isBefore(now))
                .toList();
        return passed.subList(passed.size() - days * HOURS.size(), passed.size());
    }
}
