package io.cosmeya.analytics;

import java.util.Locale;

/// How much a figure or a point of a chart may be trusted.
public enum Quality {
    /// Read in full.
    OBSERVED,
    /// Read, but the platform rounds it.
    ROUNDED,
    /// Planned and not read: there is no value.
    MISSED,
    /// Corrected after the event; the raw value stays.
    CORRECTED,
    /// Brought from another system.
    IMPORTED,
    /// Read before the platform changed what it counts.
    PRE_BREAK;

    /// The name in JSON: `pre_break`.
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
