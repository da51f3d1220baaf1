package io.cosmeya.scrapers.page;

import io.cosmeya.scrapers.Platform;

/// The way to the network with a browser, as [Pages] is the one without.
public interface Browsing {

    /// Whether there is a browser at all.
    boolean ready();

    /// Visits a page of a platform.
    Visited open(Platform platform, BrowserVisit visit);
}
