package io.cosmeya.scrapers.platform.youtube;

import io.cosmeya.scrapers.platform.JsonValues;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/// The tabs that a channel's page names, and the one that it shows. A channel without shorts has no Shorts tab: asked
/// for it, YouTube shows another.
///
/// @param present whether the page has tabs at all
/// @param named whether each tab names where it leads, so that one that is missing is really not there
/// @param content of the tab that is shown
record Tabs(boolean present, boolean named, Set<Tab> offered, Optional<Tab> shown, JsonNode content) {

    static Tabs of(JsonNode root) {
        Set<Tab> offered = EnumSet.noneOf(Tab.class);
        Optional<Tab> shown = Optional.empty();
        JsonNode content = MissingNode.getInstance();
        JsonNode tabs =
                root.path("contents").path("twoColumnBrowseResultsRenderer").path("tabs");
        for (JsonNode each : tabs.values()) {
            JsonNode renderer = each.path("tabRenderer");
            Optional<Tab> tab = Tab.of(renderer.path("endpoint"));
            tab.ifPresent(offered::add);
            if (renderer.path("selected").asBoolean(false)) {
                shown = tab;
                content = renderer.path("content");
            }
        }
        boolean named = tabs.valueStream().allMatch(Tabs::named);
        return new Tabs(!tabs.isEmpty(), named, offered, shown, content);
    }

    private static boolean named(JsonNode tab) {
        JsonNode endpoint = tab.path("tabRenderer").path("endpoint");
        return tab.has("expandableTabRenderer")
                || JsonValues.string(endpoint.path("commandMetadata")
                                .path("webCommandMetadata")
                                .path("url"))
                        .startsWith("/");
    }
}
