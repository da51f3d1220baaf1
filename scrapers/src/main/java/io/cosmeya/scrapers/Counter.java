package io.cosmeya.scrapers;

/// A number that a platform showed: a whole count, and the step of its rounding (1 = exact). "Did not say" is a null
/// counter, never a zero.
public record Counter(long value, long step) {

    /// The largest count that is believed, 10^13; beyond it a message is poison.
    public static final long LARGEST = 10_000_000_000_000L;

    /// Refuses a negative value and a step below 1.
    public Counter {
        if (value < 0) {
            throw new IllegalArgumentException("value: a count is not negative, got " + value);
        }
        if (step < 1) {
            throw new IllegalArgumentException("step: the step of a rounding is 1 or more, got " + step);
        }
    }

    /// A count that the platform shows in full.
    public static Counter exact(long value) {
        return new Counter(value, 1);
    }

    /// Whether the platform rounded it.
    public boolean rounded() {
        return step > 1;
    }
}
