package io.cosmeya.scrapers.platform.instagram;

import static io.cosmeya.scrapers.platform.JsonValues.string;

import io.cosmeya.scrapers.page.Fetched;
import io.cosmeya.scrapers.page.Page;
import io.cosmeya.scrapers.page.PageRequest;
import io.cosmeya.scrapers.page.Pages;
import io.cosmeya.scrapers.platform.JsonValues;
import io.cosmeya.scrapers.platform.Outcome;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/// The question of `business_discovery`. The token goes as a header, so that no address with it is ever logged.
@Component
@EnableConfigurationProperties(InstagramSettings.class)
class GraphApi {

    static final String WHERE = "business_discovery";

    private static final String POST = "id,caption,media_type,media_product_type,permalink,timestamp,like_count,"
            + "comments_count,view_count,thumbnail_url";
    private static final Set<String> LIMITS = Set.of("4", "17", "32", "613", "80002");

    private final Pages pages;
    private final InstagramSettings settings;

    GraphApi(Pages pages, InstagramSettings settings) {
        this.pages = pages;
        this.settings = settings;
    }

    /// The person of a name with a page of posts; the first is after nothing. What is read is the object of the person.
    Answer posts(String name, @Nullable String after) {
        String media = ("media" + (after == null ? "" : ".after(" + after + ")") + ".limit(50)") + "{" + POST + "}";
        String fields =
                "business_discovery.username(%s){username,name,profile_picture_url,followers_count,media_count,%s}"
                        .formatted(name, media);
        URI uri = URI.create("https://graph.facebook.com/%s/%s?fields=%s"
                .formatted(
                        settings.graphVersion(),
                        settings.graphUser(),
                        URLEncoder.encode(fields, StandardCharsets.UTF_8)));
        Map<String, String> headers =
                Map.of("Authorization", "Bearer " + settings.graphToken(), "Accept", "application/json");
        return read(pages.fetch(new PageRequest(uri, headers, null)));
    }

    /// Where the next page begins; null when there is none.
    static @Nullable String next(JsonNode person) {
        JsonNode paging = person.path("media").path("paging");
        String after = string(paging.path("cursors").path("after"));
        return after.matches("[A-Za-z0-9_=-]{1,500}") ? after : null;
    }

    private static Answer read(Fetched fetched) {
        if (!(fetched instanceof Fetched.Answered(Page page))) {
            return new Answer.Refused(Signs.failed((Fetched.Failed) fetched));
        }
        Optional<JsonNode> root = JsonValues.object(page.body());
        JsonNode person = root.map(each -> each.path(WHERE)).orElse(null);
        if (page.status() == 200 && person != null && person.isObject()) {
            return new Answer.Read(person, page.exit());
        }
        return new Answer.Refused(root.filter(each -> each.path("error").isObject())
                .map(each -> Sign.plain(error(each.path("error"))))
                .or(() -> Signs.shared(page))
                .orElseGet(() -> Sign.plain(unreadable(page))));
    }

    private static Outcome unreadable(Page page) {
        boolean begun = page.status() == 200 && page.begins('{');
        return begun
                ? new Outcome.Transport(WHERE + ": the JSON ends too early or is damaged")
                : new Outcome.SchemaChanged(WHERE + ": HTTP " + page.status());
    }

    private static Outcome error(JsonNode error) {
        String code = JsonValues.id(error.path("code"));
        String text = "%s: error %s".formatted(WHERE, code);
        if (LIMITS.contains(code)) {
            return new Outcome.RateLimited(text, null);
        }
        if (code.equals("190") || code.equals("10")) {
            return new Outcome.LoginRequired(text + ", the token");
        }
        boolean nobody = JsonValues.id(error.path("error_subcode")).equals("2207013") || code.equals("110");
        return nobody ? new Outcome.NotFound(text + ", no professional account") : new Outcome.SchemaChanged(text);
    }
}
