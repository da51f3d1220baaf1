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
        return switch (outcome) {
            case Outcome.Taken _ -> new Ending("taken", null);
            case Outcome.Partial partial -> new Ending("partial", partial.reason());
            case Outcome.Empty _ -> new Ending("empty", null);
            case Outcome.NotFound(String reason) -> new Ending("not_found", reason);
            case Outcome.Removed(String reason) -> new Ending("removed", reason);
            case Outcome.Private(String reason) -> new Ending("private", reason);
            case Outcome.AgeGated(String reason) -> new Ending("age_gated", reason);
            case Outcome.RegionBlocked(String reason) -> new Ending("region_blocked", reason);
            case Outcome.LoginRequired(String reason) -> new Ending("login_required", reason);
            case Outcome.RateLimited limited -> new Ending("rate_limited", limited.reason());
            case Outcome.Challenged(String reason) -> new Ending("challenged", reason);
            case Outcome.SchemaChanged(String where) -> new Ending("schema_changed", where);
            case Outcome.Transport(String reason) -> new Ending("transport", reason);
        };
    }

    boolean complete() {
        return outcome.equals("taken") || outcome.equals("empty");
    }
}
