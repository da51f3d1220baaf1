package io.cosmeya.analytics;

import java.util.Locale;

/// What a figure is of.
public enum Entity {
    CHANNEL,
    VIDEO,
    GROUP;

    /// The name in JSON: `channel`.
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
