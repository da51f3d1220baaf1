package io.cosmeya.scrapers.run;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;

/// The schedule: some hours of the day in one zone, at most eight. An hour that a change of clocks skips moves forward;
/// one that it repeats is taken the first time.
public final class Slots {

    private static final int STRIDE = 8;

    private final ZoneId zone;
    private final List<LocalTime> times;

    /// A schedule of distinct hours.
    public Slots(ZoneId zone, List<LocalTime> times) {
        this.zone = zone;
        this.times = times.stream().sorted().distinct().toList();
        if (this.times.isEmpty() || this.times.size() > STRIDE) {
            throw new IllegalArgumentException("times: 1 to 8 of them, got " + times);
        }
    }

    /// The zone of the hours.
    public ZoneId zone() {
        return zone;
    }

    /// The slot of a number; a number whose hour the schedule does not have is an [IllegalArgumentException].
    public Slot slot(int number) {
        int index = Math.floorMod(number, STRIDE);
        if (index >= times.size()) {
            throw new IllegalArgumentException("slot " + number + ": the schedule has hours " + times);
        }
        return slot(LocalDate.ofEpochDay(Math.floorDiv(number, STRIDE)), index);
    }

    /// The newest slot that is not after a moment.
    public Slot atOrBefore(Instant moment) {
        Slot slot = slot(LocalDate.ofInstant(moment, zone).plusDays(1), times.size() - 1);
        while (slot.at().isAfter(moment)) {
            slot = previous(slot);
        }
        return slot;
    }

    /// The slot after a slot.
    public Slot next(Slot slot) {
        int index = Math.floorMod(slot.number(), STRIDE) + 1;
        return index < times.size() ? slot(day(slot), index) : slot(day(slot).plusDays(1), 0);
    }

    /// The slot before a slot.
    public Slot previous(Slot slot) {
        int index = Math.floorMod(slot.number(), STRIDE) - 1;
        return index >= 0 ? slot(day(slot), index) : slot(day(slot).minusDays(1), times.size() - 1);
    }

    private Slot slot(LocalDate day, int index) {
        ZonedDateTime at = ZonedDateTime.of(day, times.get(index), zone).withEarlierOffsetAtOverlap();
        return new Slot(Math.toIntExact(day.toEpochDay() * STRIDE + index), at.toInstant());
    }

    private static LocalDate day(Slot slot) {
        return LocalDate.ofEpochDay(Math.floorDiv(slot.number(), STRIDE));
    }
}
