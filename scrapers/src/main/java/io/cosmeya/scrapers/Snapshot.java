package io.cosmeya.scrapers;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What one reading says of one video: the counters that the platform showed (null = it did not say).
///
/// @param video the dense id of the video, from `scrapers.video`
/// @param status how well it was read
/// @param published when it was published, UTC; null when only a relative date is known
/// @param counter the platform's own name of the views counter: `viewCount`, `play_count`
/// @param endpoint where the views were read: `browse/videos`, `rss`, `player`
/// @param others further counters that the platform shows, by its own names: `view_count` beside `play_count`; left out
///     of the JSON where there are none
public record Snapshot(
        int video,
        Status status,
        @Nullable Instant published,
        String counter,
        String endpoint,
        @Nullable Counter views,
        @Nullable Counter likes,
        @Nullable Counter comments,
        @Nullable Counter shares,

        @JsonInclude(JsonInclude.Include.NON_EMPTY) Map<String, Counter> others) {

    /// Keeps its own map.
    public Snapshot {
        others = Map.copyOf(others);
    }

    /// A snapshot of a platform that has one counter of views.
    public Snapshot(
            int video,
            Status status,
            @Nullable Instant published,
            String counter,
            String endpoint,
            @Nullable Counter views,
            @Nullable Counter likes,
            @Nullable Counter comments,
            @Nullable Counter shares) {
        this(video, status, published, counter, endpoint, views, likes, comments, shares, Map.of());
    }

    /// How well a video or a channel was read; the codes are those of the `Enum8` of the raw tables.
    public enum Status {
        OK(1),
        PARTIAL(2),
        NOT_FOUND(3),
        PRIVATE(4);

        private final int code;

        Status(int code) {
            this.code = code;
        }

        /// The value in the `Enum8` of the raw tables.
        public int code() {
            return code;
        }
    }
}
