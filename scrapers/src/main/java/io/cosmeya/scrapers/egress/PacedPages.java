package io.cosmeya.scrapers.egress;

import io.cosmeya.scrapers.Platform;
import io.cosmeya.scrapers.page.Fetched;
import io.cosmeya.scrapers.page.KnownHosts;
import io.cosmeya.scrapers.page.PageRequest;
import io.cosmeya.scrapers.page.Pages;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/// The way to the network at the pace of each platform; the hosts of its pictures are not paced.
@Component
class PacedPages implements Pages {

    private final Pages pages;
    private final Pace pace;

    PacedPages(@Qualifier("httpPages") Pages pages, Pace pace) {
        this.pages = pages;
        this.pace = pace;
    }

    @Override
    public Fetched fetch(PageRequest request) {
        try {
            Optional<Platform> platform = KnownHosts.platform(request.uri());
            if (platform.isPresent()) {
                pace.await(platform.get());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Fetched.Failed(Fetched.Why.BROKEN, "interrupted");
        }
        return pages.fetch(request);
    }
}
