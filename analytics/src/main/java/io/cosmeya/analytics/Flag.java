package io.cosmeya.analytics;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// What is to be known of a delta; the bits of the columns `…_flags`, in the order of their numbers.
enum Flag {
    /// The first observation of something older: nothing to count from.
    FIRST,
    /// Published since the last complete reading of its channel: counted from zero.
    BORN,
    /// The point before is more than 7 days old: nothing to count from.
    RESET,
    /// It fell by more than rounding.
    ROLLBACK,
    /// It fell so far that a second reading must confirm it.
    SUSPECT,
    /// The platform does not say any more.
    HIDDEN,
    /// The later reading is not later by its clock.
    CLOCK,
    /// At least one of both values is rounded.
    ROUNDED,
    /// It had been missing.
    BACK,
    /// The fall that was suspect is true.
    CONFIRMED;

    int bit() {
        return 1 << ordinal();
    }

    boolean in(int bits) {
        return (bits & bit()) != 0;
    }

    /// The name in JSON: `rollback`.
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static List<String> keys(int bits) {
        return Arrays.stream(values())
                .filter(flag -> flag.in(bits))
                .map(Flag::key)
                .toList();
    }

    /// An expression for the names of the bits of a column, space between.
    static String names(String column) {
        String names =
                Arrays.stream(values()).map(flag -> "'" + flag.key() + "'").collect(Collectors.joining(", "));
        return "arrayStringConcat(arrayFilter((name, bit) -> bitTest(%s, bit), [%s], range(%d)), ' ')"
                .formatted(column, names, values().length);
    }

    static int bits(Collection<String> keys) {
        return Arrays.stream(values())
                .filter(flag -> keys.contains(flag.key()))
                .mapToInt(Flag::bit)
                .sum();
    }
}
