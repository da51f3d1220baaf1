package io.cosmeya.analytics;

import org.jspecify.annotations.Nullable;

/// Where a value stands among the values at the same age of the channel's videos of the same format: those of the last
/// 90 days, or where these are fewer than 20 the last 50, on one side of every methodology break. Derived by Cosmeya.
///
/// @param sample how many these are, itself included; below 8 nothing is told
/// @param percentile part of them below it, 0 to 1, equal ones half; null below 20
/// @param rank 1 = most; null below 8 and from 20 on
/// @param outlier value / median; null below 8
/// @param robustZ deviations from the median, of logarithms; null below 8, and where all are alike
public record Standing(
        int sample,
        @Nullable Double percentile,
        @Nullable Integer rank,
        @Nullable Double outlier,
        @Nullable Double robustZ) {

    /// Of a value that nothing is compared with.
    static final Standing ALONE = new Standing(0, null, null, null, null);
}
