package io.cosmeya.scrapers.platform.youtube;

import io.cosmeya.scrapers.page.Fetched;
import io.cosmeya.scrapers.page.Page;
import io.cosmeya.scrapers.page.PageRequest;
import io.cosmeya.scrapers.page.Pages;
import io.cosmeya.scrapers.platform.Outcome;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// The tabs of a channel as the HTML pages that a person opens.
@Component
class HtmlPages implements Source {

    private final Pages pages;
    private final YouTubeSettings settings;

    HtmlPages(Pages pages, YouTubeSettings settings) {
        this.pages = pages;
        this.settings = settings;
    }

    @Override
    public Answer tab(String channelId, Tab tab) {
        String address = "https://www.youtube.com/channel/%s/%s?hl=en&gl=US".formatted(channelId, tab.path());
        Map<String, String> headers = Map.of(
                "User-Agent", settings.userAgent(),
                "Accept-Language", "en-US,en;q=0.9",
                "Cookie", "SOCS=CAI");
        return read(pages.fetch(new PageRequest(URI.create(address), headers, null)));
    }

    private static Answer read(Fetched fetched) {
        Optional<Outcome> sign = Signs.of(fetched);
        if (sign.isPresent() || !(fetched instanceof Fetched.Answered(Page page))) {
            return new Answer.Refused(sign.orElseThrow());
        }
        if (page.status() == 404) {
            return new Answer.Refused(new Outcome.NotFound("html: HTTP 404"));
        }
        return EmbeddedJson.data(page.text())
                .<Answer>map(root -> new Answer.Read(root, page.exit()))
                .orElseGet(() -> new Answer.Refused(new Outcome.SchemaChanged("html: no ytInitialData")));
    }
}
