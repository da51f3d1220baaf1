package io.cosmeya.scrapers.platform;

import io.cosmeya.scrapers.egress.Session;

/// A platform whose channels are read in the sessions of accounts where there are any: all channels of one account in
/// one sitting.
public interface SittingScraper extends PlatformScraper {

    /// Sits down with a session.
    ///
    /// @param breath is taken between two requests
    Sitting sit(Session session, Runnable breath);
}
