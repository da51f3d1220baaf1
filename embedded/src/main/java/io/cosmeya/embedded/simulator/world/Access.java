package io.cosmeya.embedded.simulator.world;

/// Who can see a video at a moment.
public enum Access {
    NOT_YET_PUBLISHED,
    EVERYBODY,
    MEMBERS,
    OWNER,
    NOBODY;

    /// Whether the channel's pages list it.
    public boolean listed() {
        return this == EVERYBODY || this == MEMBERS;
    }
}
