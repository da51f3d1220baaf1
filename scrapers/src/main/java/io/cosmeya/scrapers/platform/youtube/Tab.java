package io.cosmeya.scrapers.platform.youtube;

import io.cosmeya.scrapers.platform.JsonValues;
import io.cosmeya.scrapers.video.VideoSeen.Format;
import java.util.Arrays;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/// A list of a channel. The three are disjoint, so all must be read.
enum Tab {
    VIDEOS("videos", "EgZ2aWRlb3PyBgQKAjoA", Format.VIDEO, "UULF"),
    SHORTS("shorts", "EgZzaG9ydHPyBgUKA5oBAA%3D%3D", Format.SHORT, "UUSH"),
    STREAMS("streams", "EgdzdHJlYW1z8gYECgJ6AA%3D%3D", Format.LIVE, "UULV");

    private static final int NAME_IN_PARAMS = 10;

    private final String path;
    private final String params;
    private final Format format;
    private final String playlist;

    Tab(String path, String params, Format format, String playlist) {
        this.path = path;
        this.params = params;
        this.format = format;
        this.playlist = playlist;
    }

    /// The end of its address: `videos`.
    String path() {
        return path;
    }

    /// What a request for the tab carries.
    String params() {
        return params;
    }

    /// Where its items stand: `browse/videos`.
    Place place() {
        return new Place(format, "browse/" + path);
    }

    /// The same items as a playlist of the system: `UULF…` for `UC…`.
    String playlist(String channelId) {
        return playlist + channelId.substring(2);
    }

    /// The tab behind a link of the page, by its address, else by its parameters.
    static Optional<Tab> of(JsonNode endpoint) {
        String url = JsonValues.string(
                endpoint.path("commandMetadata").path("webCommandMetadata").path("url"));
        String params = JsonValues.string(endpoint.path("browseEndpoint").path("params"));
        return Arrays.stream(values())
                .filter(tab ->
                        url.endsWith("/" + tab.path) || params.startsWith(tab.params.substring(0, NAME_IN_PARAMS)))
                .findFirst();
    }
}
