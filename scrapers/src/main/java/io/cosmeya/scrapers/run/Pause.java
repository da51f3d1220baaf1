package io.cosmeya.scrapers.run;

import java.time.Duration;

/// How time is let pass between requests.
interface Pause {

    /// Returns after this time, or sooner when the thread is interrupted, which it stays.
    void take(Duration time);
}
