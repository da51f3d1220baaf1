package io.cosmeya.analytics;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// When a channel publishes, and when that does best; derived by Cosmeya. Posts without an exact moment are not
/// counted.
///
/// @param month posts of the last 28 days
/// @param perDay of these, a day
/// @param perWeek of these, a week
/// @param sample posts of the last 90 days
/// @param consistency 1 - deviation / mean of the gaps between these, 1 = like a clock; null below 6 posts
/// @param bestTimes the best first; only cells of at least 5 posts
public record Rhythm(
        int month,
        double perDay,
        double perWeek,
        int sample,
        @Nullable Double consistency,
        List<BestTime> bestTimes) {

    /// How far back posts are looked at.
    static final Duration LOOKED_AT = Duration.ofDays(90);

    private static final double DAYS = 28;
    private static final Duration MONTH = Duration.ofDays(28);
    private static final int LEAST = 6;

    /// Keeps its own list.
    public Rhythm {
        bestTimes = List.copyOf(bestTimes);
    }

    /// Three hours of a weekday, Moscow time.
    ///
    /// @param fromHour 0, 3 … 21
    /// @param score median logarithm of the outlier at 72 h, pulled towards the channel's: 0 = as usual
    /// @param sample posts in this cell, at least 5
    public record BestTime(DayOfWeek weekday, int fromHour, double score, int sample) {}

    /// @param posts of the last 90 days, oldest first
    static Rhythm of(List<Instant> posts, Instant now, List<BestTime> bestTimes) {
        int month =
                (int) posts.stream().filter(at -> at.isAfter(now.minus(MONTH))).count();
        return new Rhythm(month, month / DAYS, 7 * month / DAYS, posts.size(), consistency(posts), bestTimes);
    }

    private static @Nullable Double consistency(List<Instant> posts) {
        if (posts.size() < LEAST) {
            return null;
        }
        double[] gaps = IntStream.range(1, posts.size())
                .mapToDouble(
                        i -> Duration.between(posts.get(i - 1), posts.get(i)).toMillis())
                .toArray();
        double mean = Arrays.stream(gaps).average().orElseThrow();
        double spread = Math.sqrt(Arrays.stream(gaps)
                .map(gap -> (gap - mean) * (gap - mean))
                .average()
                .orElseThrow());
        return mean == 0 ? null : (Double) (1 - spread / mean);
    }
}
