package io.cosmeya.scrapers.platform.instagram;

import static io.cosmeya.scrapers.platform.JsonValues.id;
import static io.cosmeya.scrapers.platform.JsonValues.string;

import io.cosmeya.scrapers.platform.VideoReading;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// A piece of a list of posts.
///
/// @param recognised whether there was a list at all
/// @param next where the following piece begins; null = there is none
/// @param unknown what the parser does not know, and how often
record MediaList(
        boolean recognised,
        List<VideoReading> posts,
        @Nullable String next,
        Map<String, Integer> unknown) {

    /// `{items, more_available, next_max_id}` or `{items, paging_info}` of the private API.
    static MediaList ofItems(JsonNode root, String endpoint) {
        JsonNode paging = root.path("paging_info").isObject() ? root.path("paging_info") : root;
        boolean more = !paging.path("more_available").isBoolean()
                || paging.path("more_available").booleanValue();
        String next = id(paging.path(paging == root ? "next_max_id" : "max_id"));
        return of(root.path("items"), endpoint, more ? next : "");
    }

    /// `{edges, page_info}` of both GraphQL generations and of the pages.
    static MediaList ofEdges(JsonNode connection, String endpoint) {
        JsonNode info = connection.path("page_info");
        boolean more = info.path("has_next_page").isBoolean()
                && info.path("has_next_page").booleanValue();
        return of(connection.path("edges"), endpoint, more ? string(info.path("end_cursor")) : "");
    }

    private static MediaList of(JsonNode items, String endpoint, String next) {
        List<VideoReading> posts = new ArrayList<>();
        Map<String, Integer> unknown = new HashMap<>();
        items.valueStream().map(Media::of).forEach(media -> {
            media.unknown().ifPresent(what -> unknown.merge(what, 1, Integer::sum));
            media.reading(endpoint)
                    .ifPresentOrElse(posts::add, () -> unknown.merge("post without an id", 1, Integer::sum));
        });
        return new MediaList(items.isArray(), posts, next.isBlank() ? null : next, unknown);
    }
}
