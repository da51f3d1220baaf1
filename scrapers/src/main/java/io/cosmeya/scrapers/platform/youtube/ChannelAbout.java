package io.cosmeya.scrapers.platform.youtube;

import io.cosmeya.scrapers.Counter;
import io.cosmeya.scrapers.platform.JsonValues;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// What a channel's page says of the channel itself.
///
/// @param id empty when the page does not tell
/// @param subscribers null when hidden
/// @param views of all its videos; null until the about dialog is asked
/// @param videoCount rounded from 1 000 on; null when not shown
record ChannelAbout(
        String id,
        @Nullable String handle,
        String title,
        @Nullable String avatar,
        @Nullable Counter subscribers,
        @Nullable Counter views,
        @Nullable Counter videoCount) {

    static ChannelAbout of(JsonNode root) {
        JsonNode metadata = root.path("metadata").path("channelMetadataRenderer");
        JsonNode old = root.path("header").path("c4TabbedHeaderRenderer");
        List<String> parts = parts(root.path("header"), old);
        String title = JsonValues.string(metadata.path("title"));
        String id = JsonValues.string(metadata.path("externalId"));
        return new ChannelAbout(
                id.isEmpty() ? JsonValues.string(old.path("channelId")) : id,
                handle(parts, metadata),
                title.isEmpty() ? JsonValues.string(old.path("title")) : title,
                Texts.picture(metadata.path("avatar").path("thumbnails")),
                first(parts, ShownCount::subscribers),
                null,
                first(parts, ShownCount::videos));
    }

    private static List<String> parts(JsonNode header, JsonNode old) {
        Stream<String> rows = header.path("pageHeaderRenderer")
                .path("content")
                .path("pageHeaderViewModel")
                .path("metadata")
                .path("contentMetadataViewModel")
                .path("metadataRows")
                .valueStream()
                .flatMap(row -> row.path("metadataParts").valueStream())
                .map(part -> Texts.of(part.path("text")));
        Stream<String> fields = Stream.of("channelHandleText", "subscriberCountText", "videosCountText")
                .map(field -> Texts.of(old.path(field)));
        return Stream.concat(rows, fields).map(String::strip).toList();
    }

    private static @Nullable String handle(List<String> parts, JsonNode metadata) {
        String shown = first(parts, part -> part.startsWith("@") ? part : null);
        String vanity = JsonValues.string(metadata.path("vanityChannelUrl"));
        int at = vanity.indexOf("/@");
        return shown != null || at < 0 ? shown : decoded(vanity.substring(at + 1));
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException _) {
            return text;
        }
    }

    private static <T> @Nullable T first(List<String> parts, Function<String, @Nullable T> reader) {
        return parts.stream().map(reader).filter(Objects::nonNull).findFirst().orElse(null);
    }
}
