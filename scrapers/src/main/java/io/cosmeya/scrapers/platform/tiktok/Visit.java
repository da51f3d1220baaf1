package io.cosmeya.scrapers.platform.tiktok;

import io.cosmeya.scrapers.page.Fetched;
import io.cosmeya.scrapers.page.Page;
import io.cosmeya.scrapers.page.PageRequest;
import io.cosmeya.scrapers.page.Pages;
import io.cosmeya.scrapers.platform.JsonValues;
import io.cosmeya.scrapers.platform.Outcome;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/// One visit to the site: the cookies of its first page go with the requests that follow. The puzzle of the waiting
/// page is solved once for a page, which is then loaded once more, and a few times in a visit.
class Visit {

    private static final int MOST_PUZZLES = 3;

    private final Pages pages;
    private final String userAgent;
    private final Cookies cookies = new Cookies();
    private int puzzles = 0;

    Visit(Pages pages, String userAgent) {
        this.pages = pages;
        this.userAgent = userAgent;
    }

    /// The document in one of the scripts of a page, the first that stands there.
    ///
    /// @param where names the page, for the outcome
    Answer page(String where, String address, List<EmbeddedJson> scripts) {
        Fetched fetched = fetch(address, Map.of("Accept", "text/html,application/xhtml+xml;q=0.9,*/*;q=0.8"));
        Optional<Outcome> sign = Signs.of(fetched);
        if (sign.isPresent() || !(fetched instanceof Fetched.Answered(Page page))) {
            return new Answer.Refused(sign.orElseThrow());
        }
        String html = page.text();
        for (EmbeddedJson script : scripts) {
            Optional<JsonNode> root = script.read(html);
            if (root.isPresent()) {
                return root.get().isObject()
                        ? new Answer.Read(root.get(), page.exit())
                        : new Answer.Refused(new Outcome.Transport(where + ": the page ends too early or is damaged"));
            }
        }
        return new Answer.Refused(new Outcome.SchemaChanged(where + ": no data in the page, HTTP " + page.status()));
    }

    /// What the API answers.
    Answer json(String where, String address) {
        Fetched fetched = fetch(address, Map.of("Accept", "application/json", "Referer", Addresses.SITE + "/"));
        Optional<Outcome> sign = Signs.of(fetched);
        if (sign.isPresent() || !(fetched instanceof Fetched.Answered(Page page))) {
            return new Answer.Refused(sign.orElseThrow());
        }
        if (page.begins('<')) {
            return new Answer.Refused(new Outcome.Challenged(where + ": a page where JSON is due"));
        }
        Optional<JsonNode> root = JsonValues.object(page.body());
        if (root.isEmpty()) {
            boolean begun = page.begins('{');
            return new Answer.Refused(
                    begun
                            ? new Outcome.Transport(where + ": the JSON ends too early or is damaged")
                            : new Outcome.SchemaChanged(where + ": no JSON, HTTP " + page.status()));
        }
        return StatusCode.of(where, root.get())
                .<Answer>map(Answer.Refused::new)
                .orElseGet(() -> new Answer.Read(root.get(), page.exit()));
    }

    private Fetched fetch(String address, Map<String, String> headers) {
        Fetched first = once(address, headers);
        if (!(first instanceof Fetched.Answered(Page page)) || !Signs.waits(page) || puzzles++ == MOST_PUZZLES) {
            return first;
        }
        Optional<Map<String, String>> solved = WafPuzzle.of(page.text()).flatMap(WafPuzzle::cookies);
        if (solved.isEmpty()) {
            return first;
        }
        cookies.keep(solved.get());
        return once(address, headers);
    }

    private Fetched once(String address, Map<String, String> headers) {
        Map<String, String> all = new HashMap<>(headers);
        all.put("User-Agent", userAgent);
        all.put("Accept-Language", "en-US,en;q=0.9");
        if (!cookies.none()) {
            all.put("Cookie", cookies.header());
        }
        Fetched fetched = pages.fetch(new PageRequest(URI.create(address), all, null));
        if (fetched instanceof Fetched.Answered(Page page)) {
            cookies.keep(page);
        }
        return fetched;
    }
}
