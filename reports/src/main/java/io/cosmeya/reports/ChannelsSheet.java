package io.cosmeya.reports;

import io.cosmeya.analytics.ChannelValues;
import io.cosmeya.analytics.Figure;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// One channel a row.
class ChannelsSheet implements Sheet<ChannelRow> {

    private final Headers words;

    ChannelsSheet(Locale language) {
        words = Headers.in(language);
    }

    @Override
    public String name() {
        return words.of("Каналы", "Channels");
    }

    @Override
    public List<Column<ChannelRow>> columns() {
        return Stream.of(
                        identity(),
                        figure("Подписчики", "Followers", ChannelValues::followers),
                        figure("Просмотры, сумма по видео", "Views, sum over videos", ChannelValues::views),
                        figure("Видео", "Videos", ChannelValues::videos),
                        figure("Просмотры канала", "Views of the channel", ChannelValues::totalViews),
                        reading())
                .flatMap(List::stream)
                .toList();
    }

    private List<Column<ChannelRow>> identity() {
        return List.of(
                column("Канал", "Channel", 32, row -> link(row)),
                column(
                        "Площадка",
                        "Platform",
                        12,
                        row -> new Content.Text(row.channel().platform().key())),
                column("Имя", "Handle", 20, row -> Content.text(row.channel().handle())),
                column("ID", "ID", 26, row -> Content.text(row.channel().platformId())),
                column(
                        "Состояние",
                        "State",
                        12,
                        row -> new Content.Text(row.channel().state().name().toLowerCase(Locale.ROOT))));
    }

    private List<Column<ChannelRow>> reading() {
        return List.of(
                column("Сбор, МСК", "Run, MSK", 18, row -> known(row, values -> new Content.Moment(values.slotAt()))),
                column(
                        "Прочитано, МСК",
                        "Read at, MSK",
                        18,
                        row -> known(
                                row, values -> Content.moment(values.views().observedAt()))),
                column(
                        "Видео прочитано",
                        "Videos read",
                        14,
                        row -> known(row, values -> new Content.Count(values.videosRead()))),
                column(
                        "Видео без прошлой точки",
                        "Videos without an earlier point",
                        14,
                        row -> known(row, values -> new Content.Count(values.unknownDeltas()))));
    }

    private static Content link(ChannelRow row) {
        return new Content.Link(row.channel().title(), row.channel().url());
    }

    private List<Column<ChannelRow>> figure(String russian, String english, Function<ChannelValues, Figure> figure) {
        return FigureColumns.of(words.of(russian, english), words, row -> figureOf(row, figure));
    }

    private static @Nullable Figure figureOf(ChannelRow row, Function<ChannelValues, Figure> figure) {
        ChannelValues values = row.values();
        return values == null ? null : figure.apply(values);
    }

    private static Content known(ChannelRow row, Function<ChannelValues, Content> content) {
        ChannelValues values = row.values();
        return values == null ? new Content.Nothing() : content.apply(values);
    }

    private Column<ChannelRow> column(
            String russian, String english, int width, Function<ChannelRow, Content> content) {
        return new Column<>(words.of(russian, english), width, content);
    }
}
