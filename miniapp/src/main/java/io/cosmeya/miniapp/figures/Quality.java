package io.cosmeya.miniapp.figures;

/// How good a point is.
public enum Quality {
    OBSERVED,
    ROUNDED,
    MISSED,
    CORRECTED,
    IMPORTED,
    PRE_BREAK
}
