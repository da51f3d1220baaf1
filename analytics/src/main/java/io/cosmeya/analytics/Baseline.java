package io.cosmeya.analytics;

/// What like videos of a channel had at an age: those of the last 90 days, or where these are fewer than 20 the
/// last 50, of one format and on one side of every methodology break. Derived by Cosmeya.
///
/// @param hours the age
/// @param sample how many videos these are, at least 8
/// @param low views of the 30th percentile
/// @param median of views
/// @param high views of the 70th percentile
public record Baseline(int hours, int sample, double low, double median, double high) {

    static Baseline of(Reference reference) {
        return new Baseline(
                reference.age(),
                reference.sorted().size(),
                reference.quantile(0.3),
                reference.median(),
                reference.quantile(0.7));
    }
}
