package io.cosmeya.scrapers.platform.tiktok;

import io.cosmeya.scrapers.Counter;
import io.cosmeya.scrapers.platform.JsonValues;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// The numbers of an item or a profile: `statsV2` (text, does not overflow) before `stats` (int32, mostly rounded).
/// From 10 000 on TikTok rounds to one decimal of K, M or B for visitors who are not signed in, in `statsV2` too; it
/// does not say so. A number that is no multiple of that step was not rounded, and nor were those beside it.
///
/// @param whole whether the numbers are known not to be rounded
record Counts(JsonNode exact, JsonNode shown, boolean whole) {

    private static final long ROUNDED_FROM = 10_000;
    private static final List<String> ROUNDED =
            List.of("playCount", "diggCount", "commentCount", "shareCount", "followerCount", "heart");

    /// @param exact `statsV2`
    /// @param shown `stats`
    static Counts of(JsonNode exact, JsonNode shown) {
        return new Counts(exact, shown, ROUNDED.stream().anyMatch(name -> isWhole(exact.path(name))));
    }

    /// The number of a name; null when it is missing or negative.
    @Nullable
    Counter counter(String name) {
        Long first = JsonValues.count(exact.path(name));
        if (first != null) {
            return new Counter(first, whole ? 1 : step(first));
        }
        Long second = JsonValues.count(shown.path(name));
        return second == null ? null : rounded(second);
    }

    /// A number of unknown precision, with the step that its size and its last digits tell.
    static Counter rounded(long value) {
        return new Counter(value, step(value));
    }

    private static long step(long value) {
        long step = decimal(value);
        return value % step == 0 ? step : 1;
    }

    private static boolean isWhole(JsonNode node) {
        Long value = JsonValues.count(node);
        return value != null && value % decimal(value) != 0;
    }

    /// One decimal of K, M or B.
    private static long decimal(long value) {
        if (value < ROUNDED_FROM) {
            return 1;
        }
        return value < 1_000_000 ? 100 : value < 1_000_000_000 ? 100_000 : 100_000_000;
    }
}
