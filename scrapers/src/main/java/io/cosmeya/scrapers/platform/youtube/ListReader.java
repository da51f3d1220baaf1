package io.cosmeya.scrapers.platform.youtube;

import io.cosmeya.scrapers.platform.JsonValues;
import io.cosmeya.scrapers.platform.VideoReading;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// Collects the items of a page through the shells in which YouTube wraps them. A token counts only where the items
/// stand: those of the header and of the about dialog lead elsewhere.
class ListReader {

    private static final int DEEPEST = 12;

    private static final Map<String, ItemKind> KINDS = Map.of(
            "videoRenderer", new VideoRenderer(),
            "gridVideoRenderer", new VideoRenderer(),
            "compactVideoRenderer", new VideoRenderer(),
            "lockupViewModel", new Lockup(),
            "shortsLockupViewModel", new ShortsLockup(),
            "reelItemRenderer", new ReelItem(),
            "playlistVideoRenderer", new PlaylistVideo());

    private static final Map<String, String> SHELLS = Map.of(
            "richGridRenderer", "contents",
            "richItemRenderer", "content",
            "sectionListRenderer", "contents",
            "itemSectionRenderer", "contents",
            "gridRenderer", "items",
            "playlistVideoListRenderer", "contents",
            "appendContinuationItemsAction", "continuationItems",
            "reloadContinuationItemsCommand", "continuationItems");

    private static final Set<String> LISTS = Set.of(
            "richGridRenderer",
            "gridRenderer",
            "playlistVideoListRenderer",
            "appendContinuationItemsAction",
            "reloadContinuationItemsCommand",
            "messageRenderer",
            "backgroundPromoRenderer");

    private static final Set<String> PASSED_OVER = Set.of(
            "clickTrackingParams",
            "trackingParams",
            "targetId",
            "chipBarViewModel",
            "feedFilterChipBarRenderer",
            "richSectionRenderer",
            "adSlotRenderer",
            "commandMetadata",
            "sortFilterSubMenuRenderer",
            "playlistRenderer",
            "alertWithButtonRenderer");

    private final Place place;
    private final List<VideoReading> items = new ArrayList<>();
    private final Map<String, Integer> unknown = new TreeMap<>();
    private @Nullable String continuation;
    private boolean recognised;
    private String message = "";

    private ListReader(Place place) {
        this.place = place;
    }

    /// Reads what stands below the content of a tab, and what the reply appends or reloads.
    static ListPage read(Place place, JsonNode content, JsonNode root) {
        ListReader reader = new ListReader(place);
        reader.collect(content, 0);
        reader.collect(root.path("onResponseReceivedActions"), 0);
        reader.collect(root.path("onResponseReceivedCommands"), 0);
        return new ListPage(
                reader.items, reader.continuation, reader.recognised, reader.message, Map.copyOf(reader.unknown));
    }

    private void collect(JsonNode node, int depth) {
        if (depth > DEEPEST) {
            count("too deep");
        } else if (node.isArray()) {
            node.valueStream().forEach(each -> collect(each, depth + 1));
        } else if (node.isObject()) {
            node.properties().forEach(each -> collect(each.getKey(), each.getValue(), depth + 1));
        }
    }

    private void collect(String key, JsonNode value, int depth) {
        recognised |= LISTS.contains(key);
        @Nullable String shell = SHELLS.get(key);
        @Nullable ItemKind kind = KINDS.get(key);
        if (shell != null) {
            collect(value.path(shell), depth);
        } else if (kind != null) {
            item(key, kind, value);
        } else if (key.equals("continuationItemRenderer")) {
            token(value).ifPresent(token -> continuation = token);
            recognised |= continuation != null;
        } else if (key.equals("messageRenderer")) {
            message = Texts.of(value.path("text"));
        } else if (key.equals("backgroundPromoRenderer")) {
            message = Texts.of(value.path("title"));
        } else if (!PASSED_OVER.contains(key)) {
            count(key);
        }
    }

    private void item(String key, ItemKind kind, JsonNode value) {
        if (key.equals("lockupViewModel") && !Lockup.video(value)) {
            count("lockupViewModel/" + JsonValues.string(value.path("contentType")));
            return;
        }
        Optional<VideoReading> reading = kind.read(value).reading(place);
        reading.ifPresentOrElse(items::add, () -> count(key + " without an id"));
    }

    private void count(String what) {
        unknown.merge(place.endpoint() + "/" + what, 1, Integer::sum);
    }

    /// The token that such an item carries.
    static Optional<String> token(JsonNode item) {
        JsonNode endpoint = item.path("continuationEndpoint");
        String direct = JsonValues.string(endpoint.path("continuationCommand").path("token"));
        return direct.isEmpty()
                ? endpoint.path("commandExecutorCommand")
                        .path("commands")
                        .valueStream()
                        .map(each -> JsonValues.string(
                                each.path("continuationCommand").path("token")))
                        .filter(each -> !each.isEmpty())
                        .findFirst()
                : Optional.of(direct);
    }
}
