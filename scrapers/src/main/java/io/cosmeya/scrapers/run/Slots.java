package io.cosmeya.scrapers.run;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/// The slots of all versions of the schedule. Each version holds from a day on, and a day has the hours of one: a
/// number means the same moment for ever, whatever the schedule is later, and numbers grow with time.
public final class Slots {

    private final NavigableMap<LocalDate, Hours> versions;

    /// A schedule that never changes, of distinct hours.
    public Slots(ZoneId zone, List<LocalTime> times) {
        this(Map.of(LocalDate.EPOCH, new Hours(zone, times)));
    }

    /// Hours by the day from which they hold; the first hold before it too.
    Slots(Map<LocalDate, Hours> versions) {
        this.versions = new TreeMap<>(versions);
    }

    /// The slot of a number; a number that the day does not have is an [IllegalArgumentException].
    public Slot slot(int number) {
        LocalDate day = Hours.day(new Slot(number, Instant.EPOCH));
        return of(day).stream()
                .filter(slot -> slot.number() == number)
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException("slot " + number + ": " + day + " has hours " + hours(day)));
    }

    /// The newest slot that is not after a moment.
    public Slot atOrBefore(Instant moment) {
        LocalDate near =
                LocalDate.ofInstant(moment, versions.lastEntry().getValue().zone());
        return upTo(near.plusDays(2))
                .filter(slot -> !slot.at().isAfter(moment))
                .findFirst()
                .orElseThrow();
    }

    /// The slot after a slot.
    public Slot next(Slot slot) {
        return Stream.iterate(day(slot), day -> day.plusDays(1))
                .flatMap(day -> of(day).stream())
                .filter(each -> each.number() > slot.number())
                .findFirst()
                .orElseThrow();
    }

    /// The slot before a slot.
    public Slot previous(Slot slot) {
        return upTo(day(slot))
                .filter(each -> each.number() < slot.number())
                .findFirst()
                .orElseThrow();
    }

    /// The slot that ended the day before that of a slot.
    public Slot lastOfDayBefore(Slot slot) {
        return upTo(day(slot).minusDays(1)).findFirst().orElseThrow();
    }

    /// The day of a slot, in the zone that held then.
    public LocalDate day(Slot slot) {
        return Hours.day(slot);
    }

    /// The first slot of the version that a slot belongs to: the place of an hour in the day means the same since
    /// then.
    public Slot sinceChange(Slot slot) {
        LocalDate from = versions.floorKey(day(slot));
        return of(from == null ? versions.firstKey() : from).getFirst();
    }

    /// The hours that hold on a day.
    Hours hours(LocalDate day) {
        Map.Entry<LocalDate, Hours> version = versions.floorEntry(day);
        return (version == null ? versions.firstEntry() : version).getValue();
    }

    /// The hours that hold in the end.
    Hours newest() {
        return versions.lastEntry().getValue();
    }

    /// The first day that may have other hours: it comes after that of the newest slot at a moment, and its first
    /// slot is after that moment.
    LocalDate change(Hours hours, Instant moment) {
        LocalDate day = day(atOrBefore(moment)).plusDays(1);
        while (!hours.of(day).getFirst().at().isAfter(moment)) {
            day = day.plusDays(1);
        }
        return day;
    }

    /// The slots up to the end of a day, the newest first.
    private Stream<Slot> upTo(LocalDate last) {
        return Stream.iterate(last, day -> day.minusDays(1)).flatMap(day -> of(day).reversed().stream());
    }

    /// A day of one zone may reach into the first of the next, farther east: it ends where that begins.
    private List<Slot> of(LocalDate day) {
        List<Slot> slots = hours(day).of(day);
        Map.Entry<LocalDate, Hours> following = versions.higherEntry(day);
        if (following == null) {
            return slots;
        }
        Instant end = following.getValue().of(following.getKey()).getFirst().at();
        return slots.stream().filter(slot -> slot.at().isBefore(end)).toList();
    }
}
