package io.cosmeya.scrapers.platform.youtube;

import io.cosmeya.scrapers.Counter;
import io.cosmeya.scrapers.platform.JsonValues;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// `lockupViewModel` (since 2026-05): views are rounded, `26k views`. Rows hold views and date in no fixed place, so
/// they are told by their words, from the last row up: the first may be the name of a channel.
class Lockup implements ItemKind {

    private static final Pattern DATE = Pattern.compile("(?i)(?<!\\p{L})(?:ago|назад|тому|hace|vor|il y a|há|fa|geleden"
            + "|temu|önce|siden|sedan)(?!\\p{L})|前$|전$|पहले");

    @Override
    public Item read(JsonNode item) {
        JsonNode metadata = item.path("metadata").path("lockupMetadataViewModel");
        List<String> parts = parts(metadata);
        JsonNode thumbnail = item.path("contentImage").path("thumbnailViewModel");
        return new Item(
                JsonValues.string(item.path("contentId")),
                Texts.of(metadata.path("title")),
                Texts.picture(thumbnail.path("image").path("sources")),
                parts.stream()
                        .filter(each -> DATE.matcher(each).find())
                        .findFirst()
                        .orElse(null),
                duration(thumbnail),
                views(parts));
    }

    /// Whether the lockup is a video; playlists and podcasts have the same shape.
    static boolean video(JsonNode item) {
        String type = JsonValues.string(item.path("contentType"));
        return type.equals("LOCKUP_CONTENT_TYPE_VIDEO") || type.startsWith("LOCKUP_CONTENT_TYPE_SHORT");
    }

    private static List<String> parts(JsonNode metadata) {
        return metadata
                .path("metadata")
                .path("contentMetadataViewModel")
                .path("metadataRows")
                .valueStream()
                .map(row -> row.path("metadataParts")
                        .valueStream()
                        .map(part -> Texts.of(part.path("text")))
                        .flatMap(text -> Arrays.stream(text.split(" [•·] ")))
                        .toList())
                .toList()
                .reversed()
                .stream()
                .flatMap(List::stream)
                .toList();
    }

    private static @Nullable Counter views(List<String> parts) {
        return parts.stream()
                .map(ShownCount::views)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable Duration duration(JsonNode thumbnail) {
        return thumbnail
                .path("overlays")
                .valueStream()
                .flatMap(overlay -> overlay.valueStream())
                .flatMap(overlay -> Stream.concat(
                        overlay.path("badges").valueStream(),
                        overlay.path("thumbnailBadges").valueStream()))
                .map(badge ->
                        JsonValues.string(badge.path("thumbnailBadgeViewModel").path("text")))
                .flatMap(text -> Texts.clock(text).stream())
                .findFirst()
                .orElse(null);
    }
}
