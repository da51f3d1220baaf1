package io.cosmeya.scrapers.platform.tiktok;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// A page of a list of videos: `creator/item_list`, `post/item_list`.
///
/// @param more whether TikTok says that older ones follow; null when it does not say
/// @param unknown how often something stood there that is no item, by its place
record ListPage(List<Item> items, @Nullable Boolean more, Map<String, Integer> unknown) {

    /// @param flag the name of the field that tells whether more follow
    static ListPage read(String where, JsonNode root, String flag) {
        List<Item> items = new ArrayList<>();
        int others = 0;
        for (JsonNode node : root.path("itemList")) {
            int before = items.size();
            Item.of(node).ifPresent(items::add);
            others += before == items.size() ? 1 : 0;
        }
        JsonNode more = root.path(flag);
        return new ListPage(
                List.copyOf(items),
                more.isBoolean() || more.isIntegralNumber() ? Boolean.valueOf(more.asBoolean()) : null,
                others == 0 ? Map.of() : Map.of(where + ".itemList[]", others));
    }

    /// Whether it is a page of a list at all.
    boolean recognised() {
        return !items.isEmpty() || more != null;
    }

    List<String> ids() {
        return items.stream().map(Item::id).toList();
    }

    /// The millisecond from which the next page reads back; a week earlier where the page does not lead back.
    long before(long cursor) {
        long last = items.stream()
                .filter(item -> !item.pinned())
                .reduce((_, second) -> second)
                .flatMap(Item::published)
                .map(Instant::toEpochMilli)
                .orElse(cursor);
        return last < cursor ? last : cursor - Duration.ofDays(7).toMillis();
    }
}
