package io.cosmeya.embedded.bench;

import java.util.Locale;

/// A measured quantity with its unit: `ms`, `rows/s`; an empty one for a ratio.
public record Figure(Samples samples, String unit) {

    /// A ratio.
    public static Figure ratio(Samples samples) {
        return new Figure(samples, "");
    }

    /// Something that was measured once.
    public static Figure once(double value, String unit) {
        return new Figure(new Samples(java.util.List.of(value)), unit);
    }

    String median() {
        return (text(samples.median()) + " " + unit).strip();
    }

    String spread() {
        return samples.values().size() == 1 ? "" : text(samples.least()) + " to " + text(samples.greatest());
    }

    /// Three digits that mean something.
    static String text(double value) {
        double size = Math.abs(value);
        String format = size >= 100 || value == Math.rint(value) ? "%,.0f" : size >= 10 ? "%.1f" : "%.2f";
        return String.format(Locale.ROOT, format, value);
    }
}
