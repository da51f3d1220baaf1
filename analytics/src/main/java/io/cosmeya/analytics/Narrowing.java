package io.cosmeya.analytics;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Fewer points of a line than it has, without losing what a person looks for: of each stretch the least and the
/// greatest stay, and of the line both ends; where one of two neighbours that stay came after a gap, a point of the gap
/// stays between them.
final class Narrowing {

    private final List<@Nullable Double> drawn;

    private Narrowing(List<@Nullable Double> drawn) {
        this.drawn = drawn;
    }

    /// @param drawn what is drawn of a point; null = a gap
    /// @param width how many points may stay, 10 or more
    static <P> List<P> of(List<P> points, Function<P, @Nullable Double> drawn, int width) {
        if (points.size() <= width) {
            return points;
        }
        List<@Nullable Double> values = new ArrayList<>();
        points.forEach(point -> values.add(drawn.apply(point)));
        return new Narrowing(values).stay(width).stream().map(points::get).toList();
    }

    /// Two of each stretch and a gap before each come to 4 a stretch; where there are few gaps, more stretches fit.
    private NavigableSet<Integer> stay(int width) {
        int stretches = Math.max(1, (width - 2) / 2);
        while (true) {
            NavigableSet<Integer> staying = withGaps(extremes(stretches));
            if (staying.size() <= width || stretches == 1) {
                return staying;
            }
            stretches = Math.max(1, Math.min(stretches - 1, stretches * width / staying.size()));
        }
    }

    private NavigableSet<Integer> extremes(int stretches) {
        NavigableSet<Integer> staying = new TreeSet<>();
        for (int i = 0; i < stretches; i++) {
            extremes(start(i, stretches), start(i + 1, stretches), staying);
        }
        return staying;
    }

    private int start(int stretch, int stretches) {
        return (int) ((long) stretch * drawn.size() / stretches);
    }

    private void extremes(int from, int to, NavigableSet<Integer> staying) {
        int least = -1;
        int greatest = -1;
        for (int i = from; i < to; i++) {
            Double value = drawn.get(i);
            if (value != null) {
                least = least < 0 || value < known(least) ? i : least;
                greatest = greatest < 0 || value > known(greatest) ? i : greatest;
            }
        }
        if (least >= 0) {
            staying.add(least);
            staying.add(greatest);
        }
    }

    private NavigableSet<Integer> withGaps(NavigableSet<Integer> extremes) {
        NavigableSet<Integer> staying = new TreeSet<>(extremes);
        staying.add(0);
        staying.add(drawn.size() - 1);
        int before = 0;
        for (int at : List.copyOf(staying)) {
            for (int i = before + 1; i < at; i++) {
                if (drawn.get(i) == null) {
                    staying.add(i);
                    break;
                }
            }
            before = at;
        }
        return staying;
    }

    private double known(int index) {
        Double value = drawn.get(index);
        return value == null ? Double.NaN : value;
    }
}
