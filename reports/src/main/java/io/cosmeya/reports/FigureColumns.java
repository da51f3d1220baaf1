package io.cosmeya.reports;

import io.cosmeya.analytics.Delta;
import io.cosmeya.analytics.Figure;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The columns of one figure: the number, its change with hours and uncertainty, its step, quality and source.
final class FigureColumns {

    private FigureColumns() {}

    static <T> List<Column<T>> of(String name, Headers words, Function<T, @Nullable Figure> figure) {
        return List.of(
                column(name, 14, figure, shown -> Content.count(shown.value())),
                column(name + ", Δ", 12, figure, shown -> changed(shown, delta -> new Content.Change(delta.value()))),
                column(name + ", Δ ±", 10, figure, shown -> changed(shown, FigureColumns::uncertainty)),
                column(
                        name + words.of(", Δ за часов", ", Δ over hours"),
                        12,
                        figure,
                        shown -> changed(shown, delta -> new Content.Decimal(delta.hours()))),
                column(
                        name + words.of(", шаг округления", ", rounding step"),
                        12,
                        figure,
                        shown -> shown.value() == null ? new Content.Nothing() : new Content.Count(shown.step())),
                column(
                        name + words.of(", качество", ", quality"),
                        16,
                        figure,
                        shown -> new Content.Text(words.of(shown.quality()))),
                column(name + words.of(", источник", ", source"), 18, figure, FigureColumns::source));
    }

    private static Content uncertainty(Delta delta) {
        return delta.uncertainty() == 0 ? new Content.Nothing() : new Content.Count(delta.uncertainty());
    }

    private static Content source(Figure figure) {
        return figure.value() == null
                ? new Content.Nothing()
                : Content.text(figure.exit().isEmpty() ? figure.source() : figure.source() + " · " + figure.exit());
    }

    private static Content changed(Figure figure, Function<Delta, Content> content) {
        Delta delta = figure.delta();
        return delta == null ? new Content.Nothing() : content.apply(delta);
    }

    private static <T> Column<T> column(
            String header, int width, Function<T, @Nullable Figure> figure, Function<Figure, Content> content) {
        return new Column<>(header, width, row -> {
            Figure shown = figure.apply(row);
            return shown == null ? new Content.Nothing() : content.apply(shown);
        });
    }
}
