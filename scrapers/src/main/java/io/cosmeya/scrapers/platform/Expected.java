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
/// @param fields that the channel has, and at least some of the videos of each format
/// @param lacking fields that the videos of a format never have
/// @param sources endpoints at which some figures are read, when there are many videos: `rss`, `player`
public record Expected(Set<Field> fields, Map<Format, Set<Field>> lacking, Set<String> sources) {

    /// Keeps its own sets.
    public Expected {
        fields = Set.copyOf(fields);
        lacking = Map.copyOf(lacking);
        sources = Set.copyOf(sources);
    }

    /// These fields.
    public static Expected of(Field... fields) {
        return new Expected(Set.of(fields), Map.of(), Set.of());
    }

    /// These besides.
    public Expected and(Field... more) {
        Set<Field> all = new HashSet<>(fields);
        all.addAll(List.of(more));
        return new Expected(all, lacking, sources);
    }

    /// All but these, which the videos of a format never have.
    public Expected without(Format format, Field first, Field... others) {
        Map<Format, Set<Field>> all = new HashMap<>(lacking);
        all.put(format, EnumSet.of(first, others));
        return new Expected(fields, all, sources);
    }

    /// The same, read at these endpoints among others.
    public Expected from(String... endpoints) {
        return new Expected(fields, lacking, Set.of(endpoints));
    }

    /// Whether some videos of a format should have a field.
    public boolean of(Format format, Field field) {
        return fields.contains(field) && !lacking.getOrDefault(format, Set.of()).contains(field);
    }
}
