package io.cosmeya.scrapers.platform;

import io.cosmeya.scrapers.channel.ChannelResolver.Resolution;
import java.time.Duration;
import java.util.Locale;
import java.util.Objects;
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

    /// Its name in stores and reports: `rate_limited`.
    default String key() {
        return getClass().getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "_").toLowerCase(Locale.ROOT);
    }

    /// Why it is no whole reading, for people; null when it is one.
    default @Nullable String why() {
        return switch (this) {
            case Taken _, Empty _ -> null;
            case Partial partial -> partial.reason();
            case NotFound(String reason) -> reason;
            case Removed(String reason) -> reason;
            case Private(String reason) -> reason;
            case AgeGated(String reason) -> reason;
            case RegionBlocked(String reason) -> reason;
            case LoginRequired(String reason) -> reason;
            case RateLimited limited -> limited.reason();
            case Challenged(String reason) -> reason;
            case SchemaChanged(String where) -> where;
            case Transport(String reason) -> reason;
        };
    }

    /// What was read; null when nothing was.
    default @Nullable ChannelReading read() {
        return switch (this) {
            case Taken(ChannelReading reading) -> reading;
            case Partial(ChannelReading reading, String _) -> reading;
            case Empty(ChannelReading reading) -> reading;
            case NotFound _,
                    Removed _,
                    Private _,
                    AgeGated _,
                    RegionBlocked _,
                    LoginRequired _,
                    RateLimited _,
                    Challenged _,
                    SchemaChanged _,
                    Transport _ -> null;
        };
    }

    /// What a link becomes whose channel could not be read: nobody is there, or it cannot be known now.
    default Resolution unresolved() {
        return switch (this) {
            case NotFound(String reason) -> new Resolution.Unknown(reason);
            case Removed(String reason) -> new Resolution.Unknown(reason);
            case Private(String reason) -> new Resolution.Unknown(reason);
            case Taken _, Partial _, Empty _ -> throw new IllegalStateException("a reading is no refusal");
            case AgeGated _,
                    RegionBlocked _,
                    LoginRequired _,
                    RateLimited _,
                    Challenged _,
                    SchemaChanged _,
                    Transport _ -> new Resolution.Unavailable(Objects.requireNonNull(why()));
        };
    }

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
