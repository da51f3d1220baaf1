package io.cosmeya.scrapers;

import java.util.Locale;

/// A platform whose public pages are read; its number in ClickHouse is its [#code()] and never changes.
public enum Platform {
    TIKTOK(1),
    YOUTUBE(2),
    INSTAGRAM(3),
    LIKEE(4);

    private final int code;
    private final String key;

    Platform(int code) {
        this.code = code;
        this.key = name().toLowerCase(Locale.ROOT);
    }

    /// The value of the platform in the `Enum8` of the raw tables.
    public int code() {
        return code;
    }

    /// The name that queues, JSON, SQL and logs use: `youtube`.
    public String key() {
        return key;
    }

    /// The platform of a [#key()]; an unknown key is an [IllegalArgumentException].
    public static Platform of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }
}
