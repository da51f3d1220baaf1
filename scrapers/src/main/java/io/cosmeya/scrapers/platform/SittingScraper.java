package io.cosmeya.scrapers.platform;

import io.cosmeya.scrapers.egress.Session;
import java.util.List;

/// A platform whose channels are read in the sessions of accounts where there are any: all channels of one account in
/// one sitting.
public interface SittingScraper extends PlatformScraper {

    /// Its [#ways()] when there is a session, which the ways that need one share.
    ///
    /// @param breath is taken between two requests of the session
    List<Strategy> ways(Session session, Runnable breath);

    /// Sits down with a session.
    ///
    /// @param breath is taken between two requests
    Sitting sit(Session session, Runnable breath);
}
