package io.cosmeya.scrapers.platform.likee;

import io.cosmeya.scrapers.page.PageRequest;
import io.cosmeya.scrapers.page.Pages;
import io.cosmeya.scrapers.platform.JsonValues;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/// The questions that Likee's own web page asks; all are POSTs of JSON.
@Component
@EnableConfigurationProperties(LikeeSettings.class)
class LikeeApi {

    private static final String ADDRESS = "https://api.like-video.com/likee-activity-flow-micro/";
    private static final String SITE = "https://likee.video";

    private final Pages pages;
    private final LikeeSettings settings;
    private final String deviceId = "web" + UUID.randomUUID().toString().replace("-", "");

    LikeeApi(Pages pages, LikeeSettings settings) {
        this.pages = pages;
        this.settings = settings;
    }

    /// A page of a person's posts, the newest first, after a post; the first page follows an empty id.
    Answer posts(Guest guest, String uid, String lastPostId) {
        Map<String, Object> question =
                Map.of("uid", uid, "count", settings.pageSize(), "lastPostId", lastPostId, "tabType", 0);
        return ask(guest, "videoApi/getUserVideo", question);
    }

    /// Fuller items of at most 50 posts.
    Answer details(Guest guest, List<String> postIds) {
        return ask(guest, "videoApi/getVideoInfo", Map.of("postIds", String.join(",", postIds)));
    }

    /// How many posts a person has.
    Answer counts(Guest guest, String uid) {
        return ask(guest, "userApi/getUserPostNum", Map.of("uid", uid));
    }

    /// A person by the stable number.
    Answer user(Guest guest, String uid) {
        return ask(guest, "userApi/getUserInfo", Map.of("uid", uid));
    }

    /// A person by the name of today, without its sign.
    Answer profile(Guest guest, String likeeId) {
        return ask(guest, "official_website/WebView/getProfileDetail", Map.of("likeeId", likeeId));
    }

    /// What the web page asks for before it asks for anything else.
    Answer guest() {
        return ask(Guest.NOBODY, "user/getGuestInfoForPC", Map.of("deviceId", deviceId));
    }

    String deviceId() {
        return deviceId;
    }

    private Answer ask(Guest guest, String method, Map<String, Object> question) {
        Map<String, String> headers = new HashMap<>(guest.headers());
        headers.put("Content-Type", "application/json");
        headers.put("Accept-Language", "en-US,en;q=0.9");
        headers.put("User-Agent", settings.userAgent());
        headers.put("Origin", SITE);
        headers.put("Referer", SITE + "/");
        String json = JsonValues.mapper().writeValueAsString(question);
        PageRequest request = PageRequest.postJson(ADDRESS + method, headers, json);
        String where = method.substring(method.lastIndexOf('/') + 1);
        return Envelope.read(where, request.uri(), pages.fetch(request));
    }
}
