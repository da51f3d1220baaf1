package io.cosmeya.scrapers.run;

import io.cosmeya.scrapers.platform.Outcome;
import org.jspecify.annotations.Nullable;

/// An outcome as it is stored.
///
/// @param outcome its name: `rate_limited`
/// @param error for people; null when nothing is wrong
record Ending(String outcome, @Nullable String error) {

    private static final int LONGEST = 500;

    Ending {
        error = error == null || error.length() <= LONGEST ? error : error.substring(0, LONGEST);
    }

    static Ending of(Outcome outcome) {
        return new Ending(outcome.key(), outcome.why());
    }

    boolean complete() {
        return outcome.equals("taken") || outcome.equals("empty");
    }
}
