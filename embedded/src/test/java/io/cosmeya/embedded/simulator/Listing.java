package io.cosmeya.embedded.simulator;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/// Reads a tab to its end as a client does.
final class Listing {

    private static final String GRID =
            "contents.twoColumnBrowseResultsRenderer.tabs[].tabRenderer.content.richGridRenderer.contents[]";
    private static final String APPENDED =
            "onResponseReceivedActions[].appendContinuationItemsAction.continuationItems[]";

    private Listing() {}

    static List<JsonNode> read(Visitor visitor, String channelId, String params) throws Exception {
        return rest(visitor, KeyPaths.at(visitor.browse(channelId, params), GRID));
    }

    /// The items of a page that has been read, and of all that follow it.
    static List<JsonNode> rest(Visitor visitor, List<JsonNode> first) throws Exception {
        List<JsonNode> items = new ArrayList<>(first);
        while (items.getLast().has("continuationItemRenderer")) {
            JsonNode last = items.removeLast();
            String token = last.at("/continuationItemRenderer/continuationEndpoint/continuationCommand/token")
                    .asString();
            items.addAll(KeyPaths.at(visitor.more(token), APPENDED));
        }
        return items;
    }

    static String id(JsonNode item) {
        JsonNode content = item.at("/richItemRenderer/content");
        String lockup = content.at("/lockupViewModel/contentId").asString("");
        return lockup.isEmpty()
                ? content.at("/shortsLockupViewModel/onTap/innertubeCommand/reelWatchEndpoint/videoId")
                        .asString()
                : lockup;
    }
}
