package io.cosmeya.scrapers.platform.tiktok;

import io.cosmeya.scrapers.platform.Outcome;
import java.util.List;

/// What the page of a profile led to.
sealed interface Opened {

    /// @param items videos that stand in the page; pages of today have none
    /// @param exit region of the exit that was taken
    record Shown(Profile profile, List<Item> items, String exit) implements Opened {}

    record Closed(Outcome outcome) implements Opened {}
}
