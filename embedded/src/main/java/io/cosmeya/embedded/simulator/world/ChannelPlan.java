package io.cosmeya.embedded.simulator.world;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What a channel is like, before chance fills in the rest.
///
/// @param handle its handle without the sign; also the name from which its id is drawn
/// @param otherHandle the handle that it takes every other week; null = it keeps the one
/// @param first when its first video came out
/// @param every how often it publishes, on average
/// @param shorts share of shorts, in [0, 1]
/// @param lives share of past broadcasts, in [0, 1]
/// @param usualViews what an ordinary video of it reaches
/// @param spread how unlike its videos do, as the deviation of the logarithm of what they reach: mostly 1
/// @param subscribers how many it had on 2026-01-01
/// @param removedFor the sentence with which the platform removed it; null = it lives
/// @param photos share of posts that are pictures, in [0, 1]
/// @param closed whether its owner shows it to followers only
record ChannelPlan(
        String handle,
        @Nullable String otherHandle,
        String title,
        Titles titles,
        Instant first,
        Duration every,
        double shorts,
        double lives,
        double usualViews,
        double spread,
        double subscribers,
        @Nullable String removedFor,
        double photos,
        boolean closed) {

    ChannelPlan(
            String handle,
            String title,
            Titles titles,
            String first,
            int hours,
            double usualViews,
            double subscribers) {
        this(
                handle,
                null,
                title,
                titles,
                Instant.parse(first),
                Duration.ofHours(hours),
                0.4,
                0,
                usualViews,
                1,
                subscribers,
                null,
                0,
                false);
    }

    ChannelPlan mixed(double shorts, double lives) {
        return with(otherHandle, shorts, lives, spread, removedFor, photos, closed);
    }

    ChannelPlan alike(double other) {
        return with(otherHandle, shorts, lives, other, removedFor, photos, closed);
    }

    ChannelPlan alsoKnownAs(String other) {
        return with(other, shorts, lives, spread, removedFor, photos, closed);
    }

    ChannelPlan removed(String reason) {
        return with(otherHandle, shorts, lives, spread, reason, photos, closed);
    }

    ChannelPlan withPhotos(double share) {
        return with(otherHandle, shorts, lives, spread, removedFor, share, closed);
    }

    ChannelPlan closedToStrangers() {
        return with(otherHandle, shorts, lives, spread, removedFor, photos, true);
    }

    /// The same channel, with all that may be told of it apart from the rest.
    private ChannelPlan with(
            @Nullable String otherHandle,
            double shorts,
            double lives,
            double spread,
            @Nullable String removedFor,
            double photos,
            boolean closed) {
        return new ChannelPlan(
                handle,
                otherHandle,
                title,
                titles,
                first,
                every,
                shorts,
                lives,
                usualViews,
                spread,
                subscribers,
                removedFor,
                photos,
                closed);
    }
}
