package io.cosmeya.embedded.bench;

import java.util.List;
import java.util.stream.IntStream;

/// The figures of one thing, one a round.
public record Samples(List<Double> values) {

    /// At least one figure.
    public Samples {
        values = List.copyOf(values);
        if (values.isEmpty()) {
            throw new IllegalArgumentException("nothing was measured");
        }
    }

    /// The middle one.
    public double median() {
        return values.stream().sorted().toList().get(values.size() / 2);
    }

    /// The least.
    public double least() {
        return values.stream().mapToDouble(Double::doubleValue).min().orElseThrow();
    }

    /// The greatest.
    public double greatest() {
        return values.stream().mapToDouble(Double::doubleValue).max().orElseThrow();
    }

    /// Round by round, this divided by the other.
    public Samples over(Samples other) {
        return paired(other, (mine, its) -> mine / its);
    }

    /// This, divided by a number.
    public Samples over(double number) {
        return new Samples(values.stream().map(value -> value / number).toList());
    }

    /// Round by round, this and the other together.
    public Samples plus(Samples other) {
        return paired(other, Double::sum);
    }

    /// Round by round the lesser of both.
    public Samples lesser(Samples other) {
        return paired(other, Math::min);
    }

    /// What is `amount` in so many milliseconds, a second.
    public Samples perSecond(double amount) {
        return new Samples(
                values.stream().map(millis -> amount / (millis / 1_000)).toList());
    }

    private Samples paired(Samples other, java.util.function.DoubleBinaryOperator operation) {
        return new Samples(IntStream.range(0, Math.min(values.size(), other.values.size()))
                .mapToObj(i -> operation.applyAsDouble(values.get(i), other.values.get(i)))
                .toList());
    }
}
