package io.cosmeya.scrapers.probe;

import io.cosmeya.scrapers.Platform;
import io.cosmeya.scrapers.page.BrowserPages;
import io.cosmeya.scrapers.page.BrowserVisit;
import io.cosmeya.scrapers.page.Browsing;
import io.cosmeya.scrapers.page.PageRequest;
import io.cosmeya.scrapers.page.Pages;
import io.cosmeya.scrapers.page.RecordingPages;
import io.cosmeya.scrapers.page.Visited;
import java.util.Map;
import java.util.stream.Stream;

/// The browser by the way out of the settings; what it sees is recorded where the other pages are.
record OpenBrowser(BrowserPages browser, Pages pages) implements Browsing {

    @Override
    public boolean ready() {
        return browser.ready();
    }

    @Override
    public Visited open(Platform platform, BrowserVisit visit) {
        Visited visited = browser.open(visit);
        if (visited instanceof Visited.Seen seen && pages instanceof RecordingPages recording) {
            Stream.concat(Stream.of(seen.page()), seen.collected().stream())
                    .forEach(page -> recording.keep(new PageRequest(page.uri(), Map.of(), null), page));
        }
        return visited;
    }
}
