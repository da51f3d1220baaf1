package io.cosmeya.scrapers.platform.youtube;

import io.cosmeya.scrapers.page.PageRequest;
import io.cosmeya.scrapers.page.Pages;
import io.cosmeya.scrapers.platform.JsonValues;
import java.util.Map;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/// The questions that YouTube's own web page asks, without a key and without a person.
@Component
@EnableConfigurationProperties(YouTubeSettings.class)
class InnerTube implements Source {

    private static final String ORIGIN = "https://www.youtube.com";

    private final Pages pages;
    private final ClientVersion version;
    private final YouTubeSettings settings;

    InnerTube(Pages pages, ClientVersion version, YouTubeSettings settings) {
        this.pages = pages;
        this.version = version;
        this.settings = settings;
    }

    @Override
    public Answer tab(String channelId, Tab tab) {
        return browse(channelId, tab.params());
    }

    /// Whatever stands behind a browse id: a channel, a playlist.
    Answer browse(String browseId, String params) {
        return ask("browse", Map.of("browseId", browseId, "params", params));
    }

    /// The next page of a list.
    Answer more(String continuation) {
        return ask("browse", Map.of("continuation", continuation));
    }

    /// What the player is told of a video.
    Answer player(String videoId) {
        return ask("player", Map.of("videoId", videoId));
    }

    /// What the page of a video shows around the player.
    Answer next(String videoId) {
        return ask("next", Map.of("videoId", videoId));
    }

    /// Where an address leads.
    Answer resolve(String url) {
        return ask("navigation/resolve_url", Map.of("url", url));
    }

    private Answer ask(String method, Map<String, String> question) {
        String version = this.version.current();
        ObjectNode body = JsonValues.mapper().createObjectNode();
        body.putObject("context").set("client", client(version));
        question.forEach(body::put);
        if (method.equals("player")) {
            body.put("contentCheckOk", true).put("racyCheckOk", true);
        }
        String address = ORIGIN + "/youtubei/v1/" + method + "?prettyPrint=false";
        String json = JsonValues.mapper().writeValueAsString(body);
        PageRequest request = PageRequest.postJson(address, headers(version), json);
        return Documents.read(method, pages.fetch(request));
    }

    private static ObjectNode client(String version) {
        return JsonValues.mapper()
                .createObjectNode()
                .put("hl", "en")
                .put("gl", "US")
                .put("clientName", "WEB")
                .put("clientVersion", version)
                .put("platform", "DESKTOP")
                .put("originalUrl", ORIGIN)
                .put("utcOffsetMinutes", 0);
    }

    private Map<String, String> headers(String version) {
        return Map.of(
                "Content-Type",
                "application/json",
                "Accept-Language",
                "en-US,en;q=0.9",
                "User-Agent",
                settings.userAgent(),
                "X-YouTube-Client-Name",
                "1",
                "X-YouTube-Client-Version",
                version,
                "Origin",
                ORIGIN,
                "Referer",
                ORIGIN + "/",
                "Cookie",
                "SOCS=CAI");
    }
}
