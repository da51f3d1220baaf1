package io.cosmeya.embedded.simulator.youtube;

import static io.cosmeya.embedded.simulator.web.Json.nest;
import static io.cosmeya.embedded.simulator.web.Json.object;

import io.cosmeya.embedded.simulator.world.WorldChannel;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// The page of a living channel with one of its tabs open.
record ChannelPage(WorldChannel channel, Instant now, Wording wording) {

    /// The page with the tab that the params ask for; with another one when the channel has none such.
    Map<String, Object> tree(String params) {
        List<Tab> tabs = Tab.of(channel, now);
        Tab open = tabs.stream()
                .filter(tab -> tab.wantedBy(params))
                .findFirst()
                .orElse(tabs.isEmpty() ? Tab.VIDEOS : tabs.getFirst());
        return object(
                "responseContext", ResponseContext.tree("channel." + open.suffix),
                "contents", nest("twoColumnBrowseResultsRenderer.tabs", tabs(tabs, open)),
                "header", new ChannelHeader(channel, now, wording).tree(),
                "metadata", nest("channelMetadataRenderer", metadata()),
                "trackingParams", "CAAQhGciEwj",
                "microformat", nest("microformatDataRenderer", microformat()));
    }

    private List<Map<String, Object>> tabs(List<Tab> tabs, Tab open) {
        List<Map<String, Object>> trees = new ArrayList<>();
        for (Tab tab : tabs) {
            Map<String, Object> tree = tab(tab.title, tab.suffix, tab.params);
            if (tab == open) {
                tree.put("selected", true);
                tree.put("content", nest("richGridRenderer", grid(tab)));
            }
            trees.add(object("tabRenderer", tree));
        }
        trees.add(object("tabRenderer", tab("Playlists", "playlists", "EglwbGF5bGlzdHPyBgQKAkIA")));
        return trees;
    }

    private Map<String, Object> grid(Tab tab) {
        return object(
                "contents",
                new Grid(channel, tab, now, wording).itemsAfter(Integer.MAX_VALUE),
                "targetId",
                "browse-feed" + channel.id() + tab.suffix,
                "style",
                "RICH_GRID_STYLE_SLIM");
    }

    private Map<String, Object> tab(String title, String suffix, String params) {
        Object web = object(
                "url",
                "/" + channel.handle(now) + "/" + suffix,
                "webPageType",
                "WEB_PAGE_TYPE_CHANNEL",
                "rootVe",
                3611,
                "apiUrl",
                "/youtubei/v1/browse");
        Object browse =
                object("browseId", channel.id(), "params", params, "canonicalBaseUrl", "/" + channel.handle(now));
        Object endpoint = object("commandMetadata", object("webCommandMetadata", web), "browseEndpoint", browse);
        return object("endpoint", endpoint, "title", title);
    }

    private Map<String, Object> metadata() {
        return object(
                "title",
                channel.title(),
                "description",
                "A channel of the simulated world.",
                "rssUrl",
                Addresses.SITE + "/feeds/videos.xml?channel_id=" + channel.id(),
                "externalId",
                channel.id(),
                "keywords",
                "",
                "ownerUrls",
                List.of("http://www.youtube.com/" + channel.handle(now)),
                "avatar",
                object("thumbnails", Addresses.avatars(channel.id(), 900)),
                "channelUrl",
                Addresses.SITE + "/channel/" + channel.id(),
                "isFamilySafe",
                true,
                "vanityChannelUrl",
                "http://www.youtube.com/" + channel.handle(now));
    }

    private Map<String, Object> microformat() {
        return object(
                "urlCanonical",
                Addresses.SITE + "/channel/" + channel.id(),
                "title",
                channel.title(),
                "thumbnail",
                object("thumbnails", Addresses.avatars(channel.id(), 200)),
                "siteName",
                "YouTube");
    }
}
