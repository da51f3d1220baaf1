package io.cosmeya.reports;

import io.cosmeya.analytics.Figure;
import io.cosmeya.analytics.VideoValues;
import io.cosmeya.scrapers.video.Video;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// One video a row, channel by channel.
class VideosSheet implements Sheet<VideoRow> {

    private final Headers words;

    VideosSheet(Locale language) {
        words = Headers.in(language);
    }

    @Override
    public String name() {
        return words.of("Видео", "Videos");
    }

    @Override
    public List<Column<VideoRow>> columns() {
        return Stream.of(
                        identity(),
                        figure("Просмотры", "Views", VideoValues::views),
                        figure("Лайки", "Likes", VideoValues::likes),
                        figure("Комментарии", "Comments", VideoValues::comments),
                        figure("Репосты", "Shares", VideoValues::shares),
                        reading())
                .flatMap(List::stream)
                .toList();
    }

    private List<Column<VideoRow>> identity() {
        return List.of(
                column("Видео", "Video", 48, row -> link(row.video())),
                column("Канал", "Channel", 28, row -> Content.text(row.channel().title())),
                column(
                        "Площадка",
                        "Platform",
                        12,
                        row -> new Content.Text(row.video().platform().key())),
                column("ID", "ID", 16, row -> Content.text(row.video().platformId())),
                column(
                        "Формат",
                        "Format",
                        10,
                        row -> new Content.Text(row.video().format().name().toLowerCase(Locale.ROOT))),
                column("Опубликовано, МСК", "Published, MSK", 18, row -> published(row.video())),
                column("Длительность, с", "Duration, s", 12, row -> duration(row.video())));
    }

    private List<Column<VideoRow>> reading() {
        return List.of(
                column(
                        "Состояние",
                        "State",
                        12,
                        row -> known(
                                row, values -> new Content.Text(values.life().key()))),
                column("Сбор, МСК", "Run, MSK", 18, row -> known(row, values -> new Content.Moment(values.slotAt()))),
                column(
                        "Прочитано, МСК",
                        "Read at, MSK",
                        18,
                        row -> known(
                                row, values -> Content.moment(values.views().observedAt()))));
    }

    private static Content link(Video video) {
        return new Content.Link(video.title(), video.url());
    }

    /// The exact moment, else the platform's own words ("2 years ago").
    private static Content published(Video video) {
        return video.publishedAt() == null
                ? Content.text(video.publishedText())
                : new Content.Moment(video.publishedAt());
    }

    private static Content duration(Video video) {
        Integer seconds = video.durationSeconds();
        return seconds == null ? new Content.Nothing() : new Content.Count(seconds);
    }

    private List<Column<VideoRow>> figure(String russian, String english, Function<VideoValues, Figure> figure) {
        return FigureColumns.of(words.of(russian, english), words, row -> figureOf(row, figure));
    }

    private static @Nullable Figure figureOf(VideoRow row, Function<VideoValues, Figure> figure) {
        VideoValues values = row.values();
        return values == null ? null : figure.apply(values);
    }

    private static Content known(VideoRow row, Function<VideoValues, Content> content) {
        VideoValues values = row.values();
        return values == null ? new Content.Nothing() : content.apply(values);
    }

    private Column<VideoRow> column(String russian, String english, int width, Function<VideoRow, Content> content) {
        return new Column<>(words.of(russian, english), width, content);
    }
}
