package io.cosmeya.embedded.simulator.world;

/// What kind of a film it is.
public enum Format {
    VIDEO,
    SHORT,
    LIVE,
    PHOTO
}
