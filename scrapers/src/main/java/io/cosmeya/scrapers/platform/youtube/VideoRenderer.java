package io.cosmeya.scrapers.platform.youtube;

import io.cosmeya.scrapers.Counter;
import io.cosmeya.scrapers.platform.JsonValues;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// `videoRenderer` (to 2026-01, views in full) and its likes `gridVideoRenderer`, `compactVideoRenderer`.
class VideoRenderer implements ItemKind {

    @Override
    public Item read(JsonNode item) {
        boolean upcoming = item.has("upcomingEventData");
        String published = Texts.of(item.path("publishedTimeText"));
        return new Item(
                JsonValues.string(item.path("videoId")),
                Texts.of(item.path("title")),
                Texts.picture(item.path("thumbnail").path("thumbnails")),
                upcoming ? null : JsonValues.orNull(published),
                duration(item),
                upcoming ? null : views(item));
    }

    private static @Nullable Counter views(JsonNode item) {
        String text = Texts.of(item.path("viewCountText"));
        return ShownCount.views(text.isEmpty() ? Texts.of(item.path("shortViewCountText")) : text);
    }

    private static @Nullable Duration duration(JsonNode item) {
        return Texts.clock(Texts.of(item.path("lengthText")))
                .or(() -> item.path("thumbnailOverlays")
                        .valueStream()
                        .map(each -> Texts.of(
                                each.path("thumbnailOverlayTimeStatusRenderer").path("text")))
                        .flatMap(text -> Texts.clock(text).stream())
                        .findFirst())
                .orElse(null);
    }
}
