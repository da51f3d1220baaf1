package io.cosmeya.scrapers;

import org.jspecify.annotations.Nullable;

/// What one reading says of a channel itself. `OK` is a complete enumeration of its videos: only then is the absence of
/// a video evidence of anything.
public record ChannelSnapshot(
        Snapshot.Status status,
        String endpoint,
        @Nullable Counter followers,
        @Nullable Counter views,
        @Nullable Counter videos) {}
