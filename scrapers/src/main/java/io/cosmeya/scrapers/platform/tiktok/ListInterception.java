package io.cosmeya.scrapers.platform.tiktok;

import java.util.List;

/// A browser that opens the page of a profile, scrolls, and keeps what the page is answered when it asks for
/// `/api/post/item_list/` with its signature.
interface ListInterception {

    /// Whether there is a browser.
    boolean ready();

    /// The bodies of the answers, in order; an empty one is the platform's refusal.
    ///
    /// @param handle with its sign
    /// @param most videos after which it need not scroll on
    List<byte[]> read(String handle, int most);
}
