package io.cosmeya.scrapers.platform.youtube;

import io.cosmeya.scrapers.page.PageRequest;
import io.cosmeya.scrapers.page.Pages;
import io.cosmeya.scrapers.platform.Outcome;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/// The questions of the Data API v3. Each costs one unit of the day's quota, whatever it asks for and whatever is
/// answered. The key goes as a header, so that no address with it is ever logged.
@Component
class DataApi {

    private static final String ADDRESS = "https://www.googleapis.com/youtube/v3/";

    private static final List<String> SPENT = List.of(": quotaExceeded", ": dailyLimitExceeded");

    private final Pages pages;
    private final YouTubeSettings settings;
    private final Quota quota;

    DataApi(Pages pages, YouTubeSettings settings, Quota quota) {
        this.pages = pages;
        this.settings = settings;
        this.quota = quota;
    }

    /// Whether a key is set.
    boolean ready() {
        return settings.apiKey() != null && !settings.apiKey().isBlank();
    }

    /// How many questions may be asked today.
    long left() {
        return ready() ? quota.left(key()) : 0;
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
        String where = "dataapi/" + method;
        if (!quota.take(key())) {
            return new Answer.Refused(new Outcome.RateLimited(where + ": the units of the day are used up", null));
        }
        PageRequest request = new PageRequest(
                URI.create(ADDRESS + method + "?" + question),
                Map.of("X-Goog-Api-Key", key(), "Accept", "application/json"),
                null);
        Answer answer = Documents.read(where, pages.fetch(request));
        if (answer instanceof Answer.Refused(Outcome.RateLimited limited)
                && SPENT.stream().anyMatch(limited.reason()::endsWith)) {
            quota.spend(key());
        }
        return answer;
    }

    private String key() {
        return Objects.requireNonNull(settings.apiKey());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
