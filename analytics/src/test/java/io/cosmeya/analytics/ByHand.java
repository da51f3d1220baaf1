package io.cosmeya.analytics;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.DoubleStream;

/// The derived figures said once more, plainly, from raw rows: what the engine must agree with.
final class ByHand {

    /// A value at an age, and in which slot it was settled.
    record Value(int video, Instant published, int hours, double value, long low, long high, int settled) {

        double log() {
            return Math.log1p(value);
        }
    }

    /// A baseline.
    record Base(List<Value> chosen) {

        int size() {
            return chosen.size();
        }

        double median() {
            return quantile(chosen.stream().mapToDouble(Value::value), 0.5);
        }

        double p75() {
            return quantile(chosen.stream().mapToDouble(Value::value), 0.75);
        }

        double percentile(double value) {
            double below = chosen.stream().filter(v -> v.value < value).count();
            double equal = chosen.stream().filter(v -> v.value == value).count();
            return (below + equal / 2) / size();
        }

        long rank(double value) {
            return 1 + chosen.stream().filter(v -> v.value > value).count();
        }

        double robustZ(double value) {
            double middle = quantile(chosen.stream().mapToDouble(Value::log), 0.5);
            double mad = quantile(chosen.stream().mapToDouble(v -> Math.abs(v.log() - middle)), 0.5);
            return 0.6745 * (Math.log1p(value) - middle) / mad;
        }

        boolean breaksOut(Value value, double label) {
            double outlier = value.value / median();
            return size() >= 8
                    && outlier >= label
                    && robustZ(value.value) >= 3.5
                    && value.value >= Math.max(1000, p75())
                    && value.low >= 2.5 / 3 * label * median();
        }
    }

    private ByHand() {}

    /// Values of one video, by its rows in the order of slots.
    static List<Value> ages(List<Raw> rows, Instant published) {
        List<Value> values = new ArrayList<>();
        List<Raw> known = rows.stream().filter(row -> row.views() != null).toList();
        for (int i = 1; i < known.size(); i++) {
            Raw before = known.get(i - 1);
            Raw after = known.get(i);
            double from = hours(published, before.observed());
            double to = hours(published, after.observed());
            for (int age : AgeValue.AGES) {
                if (from > 0 && from <= age && to > age && near(before, after)) {
                    values.add(value(before, after, published, age));
                }
            }
        }
        return values;
    }

    private static boolean near(Raw before, Raw after) {
        return Ground.number(after.slot()) - Ground.number(before.slot()) <= 56;
    }

    private static Value value(Raw before, Raw after, Instant published, int age) {
        double from = Math.log1p(hours(published, before.observed()));
        double to = Math.log1p(hours(published, after.observed()));
        double part = (Math.log1p(age) - from) / (to - from);
        double log = Math.log1p(before.views()) * (1 - part) + Math.log1p(after.views()) * part;
        long low = Math.min(before.views(), after.views()) - (before.viewsStep() > 1 ? before.viewsStep() : 0);
        long high = Math.max(before.views(), after.views()) + (after.viewsStep() > 1 ? after.viewsStep() : 0);
        return new Value(before.video(), published, age, Math.expm1(log), Math.max(0, low), high, after.slot());
    }

    static double hours(Instant published, Instant observed) {
        return (observed.getEpochSecond() - published.getEpochSecond()) / 3600.0;
    }

    /// The baseline at an age as of a slot.
    static Base base(List<Value> values, int hours, int slot) {
        List<Value> newest = values.stream()
                .filter(value -> value.hours == hours && value.settled <= slot)
                .sorted(Comparator.comparing(Value::published).reversed())
                .toList();
        Instant oldest = Ground.at(slot).minusSeconds(90L * 86_400);
        int recent = (int) newest.stream()
                .filter(value -> !value.published.isBefore(oldest))
                .count();
        return new Base(newest.subList(0, Math.min(newest.size(), recent >= 20 ? recent : 50)));
    }

    /// Both ends included: the quantile of the numbers as they are.
    static double quantile(DoubleStream numbers, double part) {
        double[] sorted = numbers.sorted().toArray();
        double at = part * (sorted.length - 1);
        int low = (int) Math.floor(at);
        int high = Math.min(low + 1, sorted.length - 1);
        return sorted[low] + (at - low) * (sorted[high] - sorted[low]);
    }

    /// Both ends excluded: the quantile of what the numbers are a sample of.
    static double quantileOfAll(List<Double> numbers, double part) {
        List<Double> sorted = new ArrayList<>(numbers);
        Collections.sort(sorted);
        double at = part * (sorted.size() + 1);
        int low = (int) Math.floor(at);
        if (low < 1) {
            return sorted.getFirst();
        }
        if (low >= sorted.size()) {
            return sorted.getLast();
        }
        return sorted.get(low - 1) + (at - low) * (sorted.get(low) - sorted.get(low - 1));
    }
}
