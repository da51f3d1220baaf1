package io.cosmeya.scrapers.platform.instagram;

import static io.cosmeya.scrapers.platform.JsonValues.string;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// The preview of a post; its address is signed and expires.
class MediaPicture {

    static @Nullable String of(JsonNode media) {
        List<JsonNode> places = List.of(
                candidate(media),
                candidate(media.path("carousel_media").path(0)),
                media.path("display_uri"),
                media.path("thumbnail_src"),
                media.path("display_url"),
                media.path("thumbnail_url"),
                media.path("media_url"));
        return places.stream()
                .map(each -> string(each).strip())
                .filter(address -> address.startsWith("https://"))
                .findFirst()
                .orElse(null);
    }

    private static JsonNode candidate(JsonNode media) {
        return media.path("image_versions2").path("candidates").path(0).path("url");
    }
}
