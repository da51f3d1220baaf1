package io.cosmeya.scrapers.page;

import java.util.List;

/// How a visit ended.
public sealed interface Visited {

    /// The page was shown.
    ///
    /// @param page the document as it stood at the end, of whatever status
    /// @param collected the wanted answers, in the order of their arrival
    /// @param cookies all that the browser had at the end
    /// @param end why the visit ended
    record Seen(Page page, List<Page> collected, List<BrowserCookie> cookies, End end) implements Visited {

        /// Keeps its own lists.
        public Seen {
            collected = List.copyOf(collected);
            cookies = List.copyOf(cookies);
        }
    }

    /// Nothing that can be read.
    record Failed(Fetched.Why why, String detail) implements Visited {}

    /// Why a visit ended.
    enum End {
        /// Nothing more came for a while.
        QUIET,
        /// As much was kept as was asked for.
        ENOUGH,
        /// The time or the size of the visit was used up: more may be there.
        CUT_OFF
    }
}
