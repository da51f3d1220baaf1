package io.cosmeya.scrapers.platform.instagram;

import io.cosmeya.scrapers.platform.Outcome;
import io.cosmeya.scrapers.platform.Verdict;

/// A sign of refusal: what it means for the channel, and for the session that asked.
record Sign(Outcome outcome, Verdict verdict) {

    /// One that says nothing against the session.
    static Sign plain(Outcome outcome) {
        return new Sign(outcome, Verdict.GOOD);
    }
}
