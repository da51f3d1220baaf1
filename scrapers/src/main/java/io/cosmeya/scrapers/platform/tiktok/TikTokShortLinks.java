package io.cosmeya.scrapers.platform.tiktok;

import io.cosmeya.scrapers.Platform;
import io.cosmeya.scrapers.channel.ChannelLink;
import io.cosmeya.scrapers.channel.ChannelLinks;
import io.cosmeya.scrapers.channel.LinkPiece;
import io.cosmeya.scrapers.page.Fetched;
import io.cosmeya.scrapers.page.Page;
import io.cosmeya.scrapers.page.PageRequest;
import io.cosmeya.scrapers.page.Pages;
import io.cosmeya.scrapers.platform.Outcome;
import io.cosmeya.scrapers.platform.TransportSigns;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Follows short links, `vm.tiktok.com/CODE`, to the address that they stand for. TikTok sends only visitors of this
/// name straight there (yt-dlp `tiktok.py` TikTokVMIE); [Pages] follows to known hosts alone.
@Component
class TikTokShortLinks {

    private static final String USER_AGENT = "facebookexternalhit/1.1";

    private final Pages pages;

    TikTokShortLinks(Pages pages) {
        this.pages = pages;
    }

    /// Where a link led.
    sealed interface Target {

        record Found(ChannelLink link) implements Target {}

        record Nowhere(Outcome outcome) implements Target {}
    }

    Target follow(String url) {
        return switch (pages.fetch(new PageRequest(URI.create(url), Map.of("User-Agent", USER_AGENT), null))) {
            case Fetched.Failed failed -> new Target.Nowhere(TransportSigns.failed(failed));
            case Fetched.Answered(Page page) -> target(url, page);
        };
    }

    private static Target target(String url, Page page) {
        Optional<ChannelLink> link = link(page.uri());
        if (!page.uri().equals(URI.create(url)) && link.isPresent()) {
            return new Target.Found(link.get());
        }
        return new Target.Nowhere(TransportSigns.of(page)
                .orElseGet(() -> new Outcome.NotFound("the short link leads to no channel and no video")));
    }

    private static Optional<ChannelLink> link(URI address) {
        return ChannelLinks.parse(address.toString()).stream()
                .filter(LinkPiece.Understood.class::isInstance)
                .map(piece -> ((LinkPiece.Understood) piece).link())
                .filter(link -> link.platform() == Platform.TIKTOK)
                .findFirst();
    }
}
