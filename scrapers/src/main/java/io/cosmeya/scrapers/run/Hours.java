package io.cosmeya.scrapers.run;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.LinkedList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Some hours of the day in one zone, at most eight. An hour that a change of clocks repeats is taken the first
/// time. One that it skips moves forward by what is skipped; where it would meet or pass the next hour, that day is
/// without it.
record Hours(ZoneId zone, List<LocalTime> times) {

    static final int STRIDE = 8;

    Hours {
        times = times.stream().sorted().distinct().toList();
        if (times.isEmpty() || times.size() > STRIDE) {
            throw new IllegalArgumentException("times: 1 to 8 of them, got " + times);
        }
    }

    /// The slots of a day, in the order of their numbers, which is the order of time.
    List<Slot> of(LocalDate day) {
        LinkedList<Slot> slots = new LinkedList<>();
        for (int index = times.size() - 1; index >= 0; index--) {
            Instant at = ZonedDateTime.of(day, times.get(index), zone)
                    .withEarlierOffsetAtOverlap()
                    .toInstant();
            @Nullable Slot following = slots.peekFirst();
            if (following == null || at.isBefore(following.at())) {
                slots.addFirst(new Slot(Math.toIntExact(day.toEpochDay() * STRIDE + index), at));
            }
        }
        return List.copyOf(slots);
    }

    static LocalDate day(Slot slot) {
        return LocalDate.ofEpochDay(Math.floorDiv(slot.number(), STRIDE));
    }
}
