package io.cosmeya.scrapers.platform.instagram;

import io.cosmeya.scrapers.channel.ChannelResolver.Resolution;
import io.cosmeya.scrapers.platform.Outcome;

/// What a refusal means for a link: that nobody is there, or that it cannot be known now.
class Resolutions {

    static Resolution refused(Outcome outcome) {
        return switch (outcome) {
            case Outcome.NotFound(String reason) -> new Resolution.Unknown(reason);
            case Outcome.Removed(String reason) -> new Resolution.Unknown(reason);
            case Outcome.Private(String reason) -> new Resolution.Unavailable(reason);
            case Outcome.AgeGated(String reason) -> new Resolution.Unavailable(reason);
            case Outcome.RegionBlocked(String reason) -> new Resolution.Unavailable(reason);
            case Outcome.LoginRequired(String reason) -> new Resolution.Unavailable(reason);
            case Outcome.RateLimited(String reason, var _) -> new Resolution.Unavailable(reason);
            case Outcome.Challenged(String reason) -> new Resolution.Unavailable(reason);
            case Outcome.SchemaChanged(String where) -> new Resolution.Unavailable(where);
            case Outcome.Transport(String reason) -> new Resolution.Unavailable(reason);
            case Outcome.Taken _, Outcome.Partial _, Outcome.Empty _ ->
                throw new IllegalStateException("a reading is no refusal");
        };
    }
}
