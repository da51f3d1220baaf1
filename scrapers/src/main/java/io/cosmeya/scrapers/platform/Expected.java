package io.cosmeya.scrapers.platform;

import io.cosmeya.scrapers.video.VideoSeen.Format;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What a way of reading brings while the platform is as we know it: the probe finds what is missing by it.
///
/// @param fields that the channel has, and most videos of each format
/// @param some fields that at least one video of each format has
/// @param lacking fields that the videos of a format never have
/// @param sources endpoints at which some figures are read, when there are many videos: `rss`, `player`
public record Expected(Set<Field> fields, Set<Field> some, Map<Format, Set<Field>> lacking, Set<String> sources) {

    /// Keeps its own sets.
    public Expected {
        fields = Set.copyOf(fields);
        some = Set.copyOf(some);
        lacking = Map.copyOf(lacking);
        sources = Set.copyOf(sources);
    }

    /// These fields.
    public static Expected of(Field... fields) {
        return new Expected(Set.of(fields), Set.of(), Map.of(), Set.of());
    }

    /// These besides.
    public Expected and(Field... more) {
        Set<Field> all = new HashSet<>(fields);
        all.addAll(List.of(more));
        return new Expected(all, some, lacking, sources);
    }

    /// These besides, which are told of some videos alone.
    public Expected some(Field... more) {
        return new Expected(fields, Set.of(more), lacking, sources);
    }

    /// All but these, which the videos of a format never have.
    public Expected without(Format format, Field first, Field... others) {
        Map<Format, Set<Field>> all = new HashMap<>(lacking);
        all.put(format, EnumSet.of(first, others));
        return new Expected(fields, some, all, sources);
    }

    /// The same, read at these endpoints among others.
    public Expected from(String... endpoints) {
        return new Expected(fields, some, lacking, Set.of(endpoints));
    }

    /// How many of so many videos of a format should have a field at least; 0 = it is not expected.
    public int least(Format format, Field field, int videos) {
        if (lacking.getOrDefault(format, Set.of()).contains(field)) {
            return 0;
        }
        return fields.contains(field) ? Math.ceilDiv(videos, 2) : some.contains(field) ? 1 : 0;
    }
}
