package io.cosmeya.scrapers.platform;

import io.cosmeya.scrapers.Counter;
import io.cosmeya.scrapers.Snapshot;
import io.cosmeya.scrapers.video.VideoSeen;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What the pages said of one video: what it is, and its counters (null = the platform did not say).
///
/// @param seen identity, title, picture, publication
/// @param counter the platform's own name of the views counter
/// @param endpoint where the views were read
/// @param others further counters that the platform shows, by its own names: `view_count` beside `play_count`
public record VideoReading(
        VideoSeen seen,
        Snapshot.Status status,
        String counter,
        String endpoint,
        @Nullable Counter views,
        @Nullable Counter likes,
        @Nullable Counter comments,
        @Nullable Counter shares,
        Map<String, Counter> others) {

    /// Keeps its own map.
    public VideoReading {
        others = Map.copyOf(others);
    }

    /// A reading of a platform that has one counter of views.
    public VideoReading(
            VideoSeen seen,
            Snapshot.Status status,
            String counter,
            String endpoint,
            @Nullable Counter views,
            @Nullable Counter likes,
            @Nullable Counter comments,
            @Nullable Counter shares) {
        this(seen, status, counter, endpoint, views, likes, comments, shares, Map.of());
    }
}
