package io.cosmeya.scrapers.platform.likee;

import io.cosmeya.scrapers.page.Fetched;
import io.cosmeya.scrapers.page.Page;
import io.cosmeya.scrapers.page.PageRequest;
import io.cosmeya.scrapers.page.Pages;
import io.cosmeya.scrapers.platform.Outcome;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/// The pages that a person opens. They tell who somebody is, but hold no posts.
@Component
class WebPages {

    private static final String SITE = "https://likee.video/";

    private final Pages pages;
    private final LikeeSettings settings;

    WebPages(Pages pages, LikeeSettings settings) {
        this.pages = pages;
        this.settings = settings;
    }

    /// What an address answers, redirects followed.
    Fetched open(String address) {
        return pages.fetch(request(address));
    }

    /// Whoever has this name or number, by the page `/@name`.
    Person profile(String name) {
        URI address = URI.create(SITE + "@" + URLEncoder.encode(name.replaceFirst("^@", ""), StandardCharsets.UTF_8));
        return profile(address, open(address.toString()));
    }

    /// Who stands on a profile's page.
    static Person profile(URI asked, Fetched fetched) {
        Optional<Outcome> sign = Signs.of(asked, fetched);
        if (sign.isPresent() || !(fetched instanceof Fetched.Answered(Page page))) {
            return new Person.Untold(sign.orElseThrow());
        }
        if (page.status() == 404) {
            return new Person.Untold(new Outcome.NotFound("html: HTTP 404"));
        }
        String html = page.text();
        if (WindowData.empty(html)) {
            return new Person.Untold(new Outcome.NotFound("html: the page says that it is empty"));
        }
        Optional<JsonNode> data = WindowData.of(html);
        return data.flatMap(WindowData::userinfo)
                .flatMap(Profile::of)
                .<Person>map(profile -> new Person.Known(profile, "html", page.exit()))
                .orElseGet(() -> new Person.Untold(missing(html, data)));
    }

    private static Outcome missing(String html, Optional<JsonNode> data) {
        if (data.isEmpty() && html.contains("onelink.me/")) {
            return new Outcome.RegionBlocked("html: the page leads to the app only");
        }
        boolean begun = html.contains("window.data") && !html.stripTrailing().endsWith(">");
        if (data.isEmpty() && begun) {
            return new Outcome.Transport("html: the page ends too early");
        }
        return new Outcome.SchemaChanged(data.isEmpty() ? "html: no window.data" : "html: no userinfo");
    }

    private PageRequest request(String address) {
        Map<String, String> headers = Map.of("User-Agent", settings.userAgent(), "Accept-Language", "en-US,en;q=0.9");
        return new PageRequest(URI.create(address), headers, null);
    }
}
