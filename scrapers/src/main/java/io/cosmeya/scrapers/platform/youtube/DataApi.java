package io.cosmeya.scrapers.platform.youtube;

import io.cosmeya.scrapers.page.PageRequest;
import io.cosmeya.scrapers.page.Pages;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/// The questions of the Data API v3. Each costs one unit of 10 000 a day, whatever it asks for. The key goes as a
/// header, so that no address with it is ever logged.
@Component
class DataApi {

    private static final String ADDRESS = "https://www.googleapis.com/youtube/v3/";

    private final Pages pages;
    private final YouTubeSettings settings;

    DataApi(Pages pages, YouTubeSettings settings) {
        this.pages = pages;
        this.settings = settings;
    }

    boolean ready() {
        return settings.apiKey() != null && !settings.apiKey().isBlank();
    }

    Answer channel(String id) {
        return ask("channels", "part=snippet,statistics,contentDetails&id=" + encoded(id));
    }

    /// A page of 50 of a playlist; the token of the first is empty.
    Answer playlist(String id, String pageToken) {
        String question = "part=contentDetails&maxResults=50&playlistId=" + encoded(id);
        return ask("playlistItems", pageToken.isEmpty() ? question : question + "&pageToken=" + encoded(pageToken));
    }

    /// At most 50 videos.
    Answer videos(List<String> ids) {
        return ask("videos", "part=snippet,statistics,contentDetails&maxResults=50&id=" + String.join(",", ids));
    }

    private Answer ask(String method, String question) {
        PageRequest request = new PageRequest(
                URI.create(ADDRESS + method + "?" + question),
                Map.of("X-Goog-Api-Key", Objects.requireNonNull(settings.apiKey()), "Accept", "application/json"),
                null);
        return Documents.read("dataapi/" + method, pages.fetch(request));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
