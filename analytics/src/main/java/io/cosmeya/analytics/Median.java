package io.cosmeya.analytics;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/// The middle of some numbers; of an even number of them, the mean of the middle two.
final class Median {

    private Median() {}

    /// Of at least one.
    static double of(Collection<Double> values) {
        List<Double> sorted = new ArrayList<>(values);
        sorted.sort(null);
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }
}
