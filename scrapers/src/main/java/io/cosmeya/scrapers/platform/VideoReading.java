package io.cosmeya.scrapers.platform;

import io.cosmeya.scrapers.Counter;
import io.cosmeya.scrapers.Snapshot;
import io.cosmeya.scrapers.video.VideoSeen;
import org.jspecify.annotations.Nullable;

/// What the pages said of one video: what it is, and its counters (null = the platform did not say).
///
/// @param seen identity, title, picture, publication
/// @param counter the platform's own name of the views counter
/// @param endpoint where the views were read
public record VideoReading(
        VideoSeen seen,
        Snapshot.Status status,
        String counter,
        String endpoint,
        @Nullable Counter views,
        @Nullable Counter likes,
        @Nullable Counter comments,
        @Nullable Counter shares) {}
