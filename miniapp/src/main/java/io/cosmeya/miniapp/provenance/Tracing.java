package io.cosmeya.miniapp.provenance;

import io.cosmeya.analytics.Entity;
import io.cosmeya.analytics.Provenance;
import io.cosmeya.analytics.Provenance.Input;
import io.cosmeya.ingest.RawRow;
import io.cosmeya.ingest.RawRows;
import io.cosmeya.scrapers.run.PageRecords;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Follows the inputs of a figure to their raw rows and kept pages.
@Component
class Tracing {

    /// Readings that are followed to their pages: a sum over a large group has more, whose keys still tell them.
    private static final int MOST_READINGS = 50;

    private static final Words NOT_THERE =
            new Words("Сырой строки этого чтения нет", "There is no raw row of this reading");

    private final RawRows rows;
    private final PageRecords pages;
    private final Clock clock;

    Tracing(RawRows rows, PageRecords pages, Clock clock) {
        this.rows = rows;
        this.pages = pages;
        this.clock = clock;
    }

    FigureOrigin of(Provenance provenance) {
        Map<Place, RawRow> found = found(provenance.inputs());
        List<OriginInput> inputs = provenance.inputs().stream()
                .map(input -> input(input, found.get(Place.of(input)), provenance))
                .toList();
        Map<String, RawRow> readings = new LinkedHashMap<>();
        provenance.inputs().stream()
                .map(input -> found.get(Place.of(input)))
                .filter(Objects::nonNull)
                .forEach(row -> readings.putIfAbsent(OriginReading.key(row), row));
        return FigureOrigin.of(
                provenance,
                inputs,
                readings.values().stream()
                        .limit(MOST_READINGS)
                        .map(this::reading)
                        .toList());
    }

    private OriginReading reading(RawRow row) {
        return OriginReading.of(
                row,
                pages.of(row.runId(), row.platform(), row.channelId(), row.attempt()),
                forgotten(row.observedAt()));
    }

    private Words forgotten(Instant read) {
        long days = pages.age().toDays();
        return read.isBefore(clock.instant().minus(pages.age()))
                ? new Words(
                        "Страницы забыты: они хранятся %d дн.".formatted(days),
                        "The pages are forgotten: they are kept for %d days".formatted(days))
                : new Words("Страницы этого чтения не сохранены", "The pages of this reading were not kept");
    }

    private OriginInput input(Input input, @Nullable RawRow row, Provenance of) {
        String origin = input.derived()
                ? "/api/v1/provenance/%ss/%d/%s?measure=%s"
                        .formatted(
                                input.entity().key(),
                                input.id(),
                                input.metric(),
                                of.measure().key())
                : null;
        return OriginInput.of(input, row, missing(input, row), origin);
    }

    private @Nullable Words missing(Input input, @Nullable RawRow row) {
        if (row != null || input.derived() || input.slot() == null) {
            return null;
        }
        Duration kept = rows.kept();
        Instant at = input.at();
        return at != null && at.isBefore(clock.instant().minus(kept))
                ? new Words(
                        "Сырая строка удалена по сроку: они хранятся %d дн.".formatted(kept.toDays()),
                        "The raw row has fallen to its age: they are kept for %d days".formatted(kept.toDays()))
                : NOT_THERE;
    }

    private Map<Place, RawRow> found(List<Input> inputs) {
        Map<Place, RawRow> found = new HashMap<>();
        for (Entity entity : List.of(Entity.VIDEO, Entity.CHANNEL)) {
            List<Input> asked = inputs.stream()
                    .filter(input -> input.entity() == entity && !input.derived() && input.slot() != null)
                    .toList();
            Set<Integer> slots =
                    asked.stream().map(Input::slot).filter(Objects::nonNull).collect(Collectors.toSet());
            Set<Integer> ids = asked.stream().map(Input::id).collect(Collectors.toSet());
            List<RawRow> read = entity == Entity.VIDEO ? rows.ofVideos(slots, ids) : rows.ofChannels(slots, ids);
            read.forEach(row -> found.put(Place.of(row), row));
        }
        return found;
    }

    private record Place(Entity entity, int id, @Nullable Integer slot) {

        static Place of(Input input) {
            return new Place(input.entity(), input.id(), input.derived() ? null : input.slot());
        }

        static Place of(RawRow row) {
            Integer video = row.videoId();
            return video == null
                    ? new Place(Entity.CHANNEL, row.channelId(), row.slot())
                    : new Place(Entity.VIDEO, video, row.slot());
        }
    }
}
