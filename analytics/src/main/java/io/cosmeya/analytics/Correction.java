package io.cosmeya.analytics;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The readings as if nothing had fallen: each fall is booked to its reading and added to all that follow, so that the
/// line goes on where it was. A fall that the next reading makes good is added to its own reading only.
final class Correction {

    private Correction() {}

    /// Corrected readings, oldest first, of raw ones in the same order and their falls.
    static List<Reading> of(List<Reading> readings, List<Fall> falls) {
        Map<Reading, Fall> at = new HashMap<>();
        Map<Reading, Fall> madeGood = new HashMap<>();
        for (Fall fall : falls) {
            at.put(fall.at(), fall);
            if (fall.recovered() && fall.after() != null) {
                madeGood.put(fall.after(), fall);
            }
        }
        List<Reading> corrected = new ArrayList<>();
        long booked = 0;
        for (Reading reading : readings) {
            Fall fall = at.get(reading);
            Fall good = madeGood.get(reading);
            if (fall != null) {
                corrected.add(reading.corrected(booked + fall.size(), fall.keepsGain()));
                booked += fall.recovered() ? 0 : fall.size();
            } else if (good != null && !good.keepsGain()) {
                corrected.add(reading.raised(booked).gained(good.bridged()));
            } else {
                corrected.add(reading.raised(booked));
            }
        }
        return corrected;
    }
}
