package io.cosmeya.embedded.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Collects figures by name over rounds that take turns.
public final class Measurements {

    private final Map<String, List<Double>> figures = new LinkedHashMap<>();

    /// Something to be measured.
    @FunctionalInterface
    public interface Work {
        /// Does it once.
        void run() throws Exception;
    }

    /// A round to get warm, which is forgotten, then so many: A B, B A, A B, so that neither always has the warmer
    /// store.
    public void rounds(int count, Work... works) throws Exception {
        List<Work> order = new ArrayList<>(List.of(works));
        for (int round = 0; round <= count; round++) {
            for (Work work : order) {
                work.run();
            }
            if (round == 0) {
                figures.clear();
            }
            Collections.reverse(order);
        }
    }

    /// Measures how long something takes, in milliseconds.
    public void time(String what, Work work) throws Exception {
        put(what, millis(work));
    }

    /// How long something takes, in milliseconds.
    public static double millis(Work work) throws Exception {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e6;
    }

    /// Keeps a figure.
    public void put(String what, double value) {
        figures.computeIfAbsent(what, _ -> new ArrayList<>()).add(value);
    }

    /// All figures of that name.
    public Samples of(String what) {
        return new Samples(figures.getOrDefault(what, List.of()));
    }
}
