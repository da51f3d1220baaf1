package io.cosmeya.scrapers.platform;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// What can happen to a task: a closed list. "The page changed" is never "the channel is gone".
public sealed interface Outcome {

    /// The whole channel was read.
    record Taken(ChannelReading reading) implements Outcome {}

    /// A part was read; absence of a video means nothing.
    record Partial(ChannelReading reading, String reason) implements Outcome {}

    /// The platform says, by a positive sign, that the channel has no videos.
    record Empty(ChannelReading reading) implements Outcome {}

    /// No such channel.
    record NotFound(String reason) implements Outcome {}

    /// The platform took the channel down.
    record Removed(String reason) implements Outcome {}

    /// The owner closed the channel to the public.
    record Private(String reason) implements Outcome {}

    /// Shown to signed-in adults only.
    record AgeGated(String reason) implements Outcome {}

    /// Not shown at the region of the exit.
    record RegionBlocked(String reason) implements Outcome {}

    /// Shown to signed-in people only.
    record LoginRequired(String reason) implements Outcome {}

    /// Too many requests; `retryAfter` is what the platform asks, null when it does not say.
    record RateLimited(String reason, @Nullable Duration retryAfter) implements Outcome {}

    /// A captcha, a consent page, a check of the browser.
    record Challenged(String reason) implements Outcome {}

    /// An answer whose expected markers are missing; `where` names the first.
    record SchemaChanged(String where) implements Outcome {}

    /// The way to the page failed: time-out, refused, too large, 5xx.
    record Transport(String reason) implements Outcome {}

    /// Whether a later attempt in the same run may bring more.
    default boolean retryable() {
        return switch (this) {
            case RateLimited _, Challenged _, Transport _ -> true;
            case Taken _,
                    Partial _,
                    Empty _,
                    NotFound _,
                    Removed _,
                    Private _,
                    AgeGated _,
                    RegionBlocked _,
                    LoginRequired _,
                    SchemaChanged _ -> false;
        };
    }
}
