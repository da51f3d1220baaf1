package io.cosmeya.analytics;

import io.cosmeya.ingest.ImportedValue;
import io.cosmeya.ingest.ImportedValues;
import io.cosmeya.scrapers.Metric;
import io.cosmeya.scrapers.run.Schedule;
import io.cosmeya.scrapers.run.Slot;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// What people brought, as readings of the slots that it would be of: a slot lasts until the next, and the last
/// value in it counts. It has no change: that is counted between readings of our own only.
@Component
class ImportedReadings {

    private final ImportedValues values;
    private final Schedule schedule;

    ImportedReadings(ImportedValues values, Schedule schedule) {
        this.values = values;
        this.schedule = schedule;
    }

    /// In slots whose moments lie in a range, oldest first.
    List<Reading> of(Entity entity, int id, Metric metric, Instant from, Instant to) {
        Instant until =
                schedule.slots().next(schedule.slots().atOrBefore(to)).at().minusMillis(1);
        Map<Integer, Reading> newest = new TreeMap<>();
        for (ImportedValue value : entity == Entity.VIDEO
                ? values.ofVideo(id, metric, from, until)
                : values.ofChannel(id, metric, from, until)) {
            Slot slot = schedule.slots().atOrBefore(value.observedAt());
            if (!slot.at().isBefore(from)) {
                newest.put(slot.number(), reading(slot, value));
            }
        }
        return List.copyOf(newest.values());
    }

    /// The newest that was brought of one slot; none where there is none.
    Stream<ImportedValue> ofSlot(Entity entity, int id, Metric metric, Slot slot) {
        Instant until = schedule.slots().next(slot).at().minusMillis(1);
        List<ImportedValue> all = entity == Entity.VIDEO
                ? values.ofVideo(id, metric, slot.at(), until)
                : values.ofChannel(id, metric, slot.at(), until);
        return all.isEmpty() ? Stream.empty() : Stream.of(all.getLast());
    }

    /// The moment of a reading's slot.
    Instant at(Reading reading) {
        return schedule.slots().atOrBefore(reading.observedAt()).at();
    }

    /// Readings of our own, and what was brought where we have no value.
    static List<Reading> filled(List<Reading> own, List<Reading> brought) {
        if (brought.isEmpty()) {
            return own;
        }
        Map<Integer, Reading> bySlot = own.stream()
                .collect(Collectors.toMap(Reading::slot, Function.identity(), (first, _) -> first, TreeMap::new));
        for (Reading reading : brought) {
            bySlot.merge(reading.slot(), reading, (known, filling) -> known.value() == null ? filling : known);
        }
        return bySlot.values().stream()
                .sorted(Comparator.comparingInt(Reading::slot))
                .toList();
    }

    private static Reading reading(Slot slot, ImportedValue value) {
        return new Reading(
                slot.number(),
                value.observedAt(),
                value.value(),
                value.step(),
                String.valueOf(value.step()),
                Quality.IMPORTED,
                null);
    }
}
