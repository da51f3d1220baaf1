package io.cosmeya.scrapers;

import java.util.Locale;

/// A figure that is kept over time.
public enum Metric {
    VIEWS,
    LIKES,
    COMMENTS,
    SHARES,
    FOLLOWERS,
    VIDEOS,
    /// The platform's own counter of all views of a channel, apart from the sum of its videos.
    TOTAL_VIEWS;

    /// The name in JSON and SQL: `views`.
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The metric of a [#key()]; an unknown key is an [IllegalArgumentException].
    public static Metric of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }
}
