package io.cosmeya.scrapers.platform.instagram;

import io.cosmeya.scrapers.egress.Session;
import io.cosmeya.scrapers.page.Fetched;
import io.cosmeya.scrapers.page.PageRequest;
import io.cosmeya.scrapers.page.Pages;
import io.cosmeya.scrapers.platform.Outcome;
import io.cosmeya.scrapers.platform.Verdict;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The questions of the web client in one session. It keeps the worst verdict that was passed on the session, and asks
/// nothing more once that ends the sitting.
class Api {

    private static final String SITE = "https://www.instagram.com/";
    private static final int REELS = 50;
    private static final int POSTS = 33;

    private final Pages pages;
    private final InstagramSettings settings;
    private final Session session;
    private final Runnable breath;
    private final Map<String, String> cookies;
    private Verdict verdict = Verdict.GOOD;
    private String reason = "";
    private int asked;

    Api(Pages pages, InstagramSettings settings, Session session, Runnable breath) {
        this.pages = pages;
        this.settings = settings;
        this.session = session;
        this.breath = breath;
        this.cookies = new LinkedHashMap<>(session.cookies());
    }

    /// The profile of a person by number.
    Answer person(String pk) {
        return get("users/info", "api/v1/users/" + encoded(pk) + "/info/", SITE);
    }

    /// The profile of a person by name, with the newest posts.
    Answer profile(String name) {
        return get(
                "web_profile_info",
                "api/v1/users/web_profile_info/?username=" + encoded(name),
                SITE + encoded(name) + "/");
    }

    /// A page of reels; the first is after nothing.
    Answer reels(String pk, @Nullable String after) {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("target_user_id", pk);
        form.put("page_size", Integer.toString(REELS));
        form.put("include_feed_video", "true");
        if (after != null) {
            form.put("max_id", after);
        }
        return ask("clips/user", PageRequest.postForm(SITE + "api/v1/clips/user/", headers(SITE), form));
    }

    /// A page of all posts; the first is after nothing.
    Answer posts(String pk, @Nullable String after) {
        String query = "?count=" + POSTS + (after == null ? "" : "&max_id=" + encoded(after));
        return get("feed/user", "api/v1/feed/user/" + encoded(pk) + "/" + query, SITE);
    }

    /// A page of posts by the document that the web client uses today.
    Answer document(String name, String variables) {
        Map<String, String> form = Map.of("doc_id", settings.docId("posts"), "variables", variables);
        return ask("graphql", PageRequest.postForm(SITE + "graphql/query", headers(SITE + encoded(name) + "/"), form));
    }

    /// One post by number.
    Answer post(String pk) {
        return get("media/info", "api/v1/media/" + encoded(pk) + "/info/", SITE);
    }

    /// Whether more may be asked.
    boolean open() {
        return !verdict.ends();
    }

    Verdict verdict() {
        return verdict;
    }

    String reason() {
        return reason;
    }

    /// Forgets a displeasure once it has been reported.
    void calm() {
        if (verdict == Verdict.TIRED) {
            verdict = Verdict.GOOD;
            reason = "";
        }
    }

    Map<String, String> cookies() {
        return Map.copyOf(cookies);
    }

    private Answer get(String where, String path, String referer) {
        return ask(where, new PageRequest(URI.create(SITE + path), headers(referer), null));
    }

    private Answer ask(String where, PageRequest request) {
        if (open() && asked >= settings.requests()) {
            judge(Verdict.SPENT, "all " + settings.requests() + " requests of the sitting are made");
        }
        if (!open()) {
            return new Answer.Refused(new Sign(new Outcome.Transport("the sitting is over: " + reason), verdict));
        }
        if (asked > 0) {
            breath.run();
        }
        asked++;
        Fetched fetched = pages.fetch(request.through(session.exit()));
        if (fetched instanceof Fetched.Answered(var page)) {
            SetCookies.take(page, cookies);
        }
        Answer answer = Signs.read(where, fetched);
        if (answer instanceof Answer.Refused(Sign sign) && sign.verdict() != Verdict.GOOD) {
            judge(sign.verdict(), where + ": " + sign.outcome());
        }
        return answer;
    }

    private void judge(Verdict passed, String why) {
        if (passed.compareTo(verdict) > 0) {
            verdict = passed;
            reason = why;
        }
    }

    private Map<String, String> headers(String referer) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("User-Agent", session.userAgent());
        headers.put("Accept", "*/*");
        headers.put("Accept-Language", "en-US,en;q=0.9");
        headers.put(
                "Cookie",
                cookies.entrySet().stream()
                        .map(each -> each.getKey() + "=" + each.getValue())
                        .collect(Collectors.joining("; ")));
        headers.put("X-IG-App-ID", settings.appId());
        headers.put("X-ASBD-ID", settings.asbdId());
        headers.put("X-CSRFToken", cookies.getOrDefault("csrftoken", ""));
        headers.put("X-Requested-With", "XMLHttpRequest");
        headers.put("Sec-Fetch-Dest", "empty");
        headers.put("Sec-Fetch-Mode", "cors");
        headers.put("Sec-Fetch-Site", "same-origin");
        headers.put("Referer", referer);
        return headers;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
