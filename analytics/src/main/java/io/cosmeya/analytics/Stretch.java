package io.cosmeya.analytics;

import io.cosmeya.scrapers.run.Run;
import java.time.Instant;
import java.util.Collection;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeMap;

/// The slots whose readings are asked for.
///
/// @param first number of the first
/// @param last number of the last
/// @param moments of the slots that were planned, by their numbers: at least those that are shown and those that these
/// may be counted from
record Stretch(int first, int last, NavigableMap<Integer, Instant> moments) {

    static Stretch of(int first, int last, Collection<Run> near) {
        NavigableMap<Integer, Instant> moments = new TreeMap<>();
        near.forEach(run -> moments.put(run.slotNo(), run.slotAt()));
        return new Stretch(first, last, moments);
    }

    NavigableSet<Integer> planned() {
        return moments.navigableKeySet();
    }

    /// The moment of a slot; long ago where it was not planned near.
    Instant moment(int slot) {
        return moments.getOrDefault(slot, Instant.EPOCH);
    }

    /// Fills in which slots are asked for.
    Sql in(Sql sql) {
        return sql.with("lookback", ClosedSlot.LOOKBACK).with("first", first).with("last", last);
    }
}
