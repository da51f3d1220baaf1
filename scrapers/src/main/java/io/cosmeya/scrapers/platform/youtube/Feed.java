package io.cosmeya.scrapers.platform.youtube;

import io.cosmeya.scrapers.Counter;
import io.cosmeya.scrapers.page.Fetched;
import io.cosmeya.scrapers.page.PageRequest;
import io.cosmeya.scrapers.page.Pages;
import io.cosmeya.scrapers.platform.JsonValues;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.StringNode;

/// The RSS feed: exact views, likes and dates of the 15 newest videos. It may lag a quarter of an hour.
@Component
class Feed {

    private static final String ADDRESS = "https://www.youtube.com/feeds/videos.xml?channel_id=";

    private final Pages pages;
    private final YouTubeSettings settings;

    Feed(Pages pages, YouTubeSettings settings) {
        this.pages = pages;
        this.settings = settings;
    }

    /// What the feed tells of the newest videos; nothing when it cannot be read, which no reading depends on.
    List<Figures> newest(String channelId) {
        PageRequest request = new PageRequest(
                PageRequest.get(ADDRESS + channelId).uri(),
                Map.of("User-Agent", settings.userAgent(), "Cookie", "SOCS=CAI"),
                null);
        return pages.fetch(request) instanceof Fetched.Answered(var page) && page.status() == 200
                ? read(page.text())
                : List.of();
    }

    /// The entries of a feed; nothing when the text is not a whole one.
    static List<Figures> read(String xml) {
        if (!xml.stripTrailing().endsWith("</feed>")) {
            return List.of();
        }
        Document document = Jsoup.parse(xml, "", Parser.xmlParser());
        return document.select("entry").stream()
                .map(Feed::entry)
                .filter(each -> !each.id().isEmpty())
                .toList();
    }

    private static Figures entry(Element entry) {
        return new Figures(
                text(entry, "yt|videoId"),
                "rss",
                positive(entry, "media|statistics", "views"),
                positive(entry, "media|starRating", "count"),
                null,
                Texts.moment(text(entry, "published")),
                null);
    }

    private static String text(Element entry, String tag) {
        Element found = entry.selectFirst(tag);
        return found == null ? "" : found.text();
    }

    // The feed writes 0 where there is nothing to tell: a premiere, hidden likes.
    private static @Nullable Counter positive(Element entry, String tag, String attribute) {
        Element found = entry.selectFirst(tag);
        Counter count = found == null ? null : JsonValues.exact(StringNode.valueOf(found.attr(attribute)));
        return count == null || count.value() == 0 ? null : count;
    }
}
