package io.cosmeya.scrapers.platform.instagram;

import io.cosmeya.scrapers.platform.Outcome;
import io.cosmeya.scrapers.platform.Strategy;
import io.cosmeya.scrapers.platform.Verdict;

/// A way that asks in the session of an account.
interface InSession extends Strategy {

    /// What the session may still ask.
    Api api();

    @Override
    default boolean ready() {
        return api().open();
    }

    /// After a displeasure nothing is tried for the channel: it is read in a session later.
    @Override
    default boolean leavesOpen(Outcome outcome) {
        return api().verdict() == Verdict.GOOD && Strategy.super.leavesOpen(outcome);
    }
}
