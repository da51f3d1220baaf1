package io.cosmeya.scrapers.egress;

import io.cosmeya.scrapers.page.Exit;

/// The way out that a request takes.
public sealed interface Choice {

    /// By a proxy.
    ///
    /// @param proxy its id
    record Through(int proxy, Exit exit) implements Choice {}

    /// Straight out.
    record Direct() implements Choice {}

    /// None now; the reason names what rests, and until when.
    record None(String reason) implements Choice {}
}
