package io.cosmeya.embedded.bench;

import java.util.Locale;

/// How thoroughly to measure: the script names it as the property `bench.scale`.
public enum Scale {
    /// A look in some minutes, at 1×.
    QUICK,
    /// The protocol, at 1× and 10×.
    FULL;

    /// The one that was asked for.
    public static Scale asked() {
        return valueOf(System.getProperty("bench.scale", "full").toUpperCase(Locale.ROOT));
    }

    /// One of two values.
    public int of(int quick, int full) {
        return this == QUICK ? quick : full;
    }
}
