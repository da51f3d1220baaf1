package io.cosmeya.analytics;

import io.cosmeya.analytics.Provenance.Input;
import io.cosmeya.ingest.ImportedValue;
import io.cosmeya.scrapers.Metric;
import io.cosmeya.scrapers.run.Schedule;
import io.cosmeya.scrapers.run.Slot;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Where a value comes from that people brought: from their file, in slots of which we have no value of our own.
@Component
class ImportOrigin {

    private final ImportedReadings imported;
    private final Series series;
    private final Schedule schedule;

    ImportOrigin(ImportedReadings imported, Series series, Schedule schedule) {
        this.imported = imported;
        this.series = series;
        this.schedule = schedule;
    }

    Optional<Provenance> of(Entity entity, int id, Metric metric, Measure measure, @Nullable Integer number) {
        if (number == null || measure != Measure.VALUE) {
            return Optional.empty();
        }
        Optional<Slot> slot = slot(number);
        return slot.filter(asked -> shown(entity, id, metric, asked))
                .flatMap(asked -> imported.ofSlot(entity, id, metric, asked)
                        .findFirst()
                        .map(value -> provenance(entity, id, asked, value)));
    }

    /// Whether its line shows what was brought there.
    private boolean shown(Entity entity, int id, Metric metric, Slot slot) {
        Line line = entity == Entity.VIDEO
                ? series.ofVideo(id, metric, slot.at(), slot.at())
                : series.ofChannel(id, metric, slot.at(), slot.at());
        return line.points().stream().anyMatch(point -> point.quality() == Quality.IMPORTED);
    }

    private Optional<Slot> slot(int number) {
        try {
            return Optional.of(schedule.slots().slot(number));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    private static Provenance provenance(Entity entity, int id, Slot slot, ImportedValue value) {
        Input input = new Input(
                Input.Role.VALUE,
                entity,
                id,
                value.metric().key(),
                value.value(),
                value.step(),
                Quality.IMPORTED,
                null,
                value.observedAt(),
                false,
                value.source());
        return new Provenance(
                entity,
                id,
                value.metric().key(),
                Measure.VALUE,
                slot.number(),
                slot.at(),
                value.value(),
                value.step() > 1 ? value.step() : 0,
                Quality.IMPORTED,
                Formula.IMPORTED,
                List.of(input));
    }
}
