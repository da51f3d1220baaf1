package io.cosmeya.analytics;

import java.util.List;

/// The metrics as the tables name them.
final class Columns {

    /// Of a video.
    static final List<String> VIDEO = List.of("views", "likes", "comments", "shares");

    /// The platform's own counters of a channel.
    static final List<String> CHANNEL = List.of("followers", "total_views", "videos");

    /// Those, and the sum over its videos.
    static final List<String> CHANNEL_CURRENT = List.of("views", "followers", "total_views", "videos");

    private Columns() {}
}
