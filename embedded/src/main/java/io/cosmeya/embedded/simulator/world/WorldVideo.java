package io.cosmeya.embedded.simulator.world;

import java.time.Duration;
import java.time.Instant;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/// A video of the world. What it has at a moment depends on that moment only.
///
/// @param id in the form of its platform: YouTube 11 characters, elsewhere digits
/// @param channelId the id of its owner
/// @param index its number within the channel in the order of publication
/// @param likeShare likes for one view
/// @param commentShare comments for one view
/// @param forwardShare shares, forwards and saves for one view
/// @param likesHidden whether the owner hides the likes
/// @param membersOnly whether only paying members see it
/// @param leavesAt when it stops to be public; null = never
/// @param leavesTo what it becomes then: `OWNER` (private) or `NOBODY` (deleted)
public record WorldVideo(
        String id,
        String channelId,
        int index,
        String title,
        Format format,
        Instant publishedAt,
        Duration length,
        Curve curve,
        double likeShare,
        double commentShare,
        double forwardShare,
        boolean likesHidden,
        boolean membersOnly,
        @Nullable Instant leavesAt,
        Access leavesTo) {

    /// The exact number of views at a moment.
    public long views(Instant now) {
        return curve.at(publishedAt, now);
    }

    /// The exact number of likes at a moment; empty when they are hidden.
    public OptionalLong likes(Instant now) {
        return likesHidden ? OptionalLong.empty() : OptionalLong.of((long) (views(now) * likeShare));
    }

    /// The exact number of comments at a moment.
    public long comments(Instant now) {
        return (long) (views(now) * commentShare);
    }

    /// The exact number of times it was handed on at a moment.
    public long shares(Instant now) {
        return (long) (views(now) * forwardShare);
    }

    /// Who can see it at a moment.
    public Access access(Instant now) {
        if (now.isBefore(publishedAt)) {
            return Access.NOT_YET_PUBLISHED;
        }
        if (leavesAt != null && !now.isBefore(leavesAt)) {
            return leavesTo;
        }
        return membersOnly ? Access.MEMBERS : Access.EVERYBODY;
    }

    /// The moment at which the platform takes back views; null = never.
    public @Nullable Instant rollbackAt() {
        return curve.rollbackAge() == null ? null : publishedAt.plus(curve.rollbackAge());
    }

    /// The same video, so many times as often seen, by everybody and for ever.
    WorldVideo seen(double times) {
        return with(curve.times(times), null, leavesTo, false);
    }

    /// The same video, of which the platform takes back a share of the views at a moment.
    WorldVideo takenBack(Instant at, double share) {
        return with(curve.takenBack(Duration.between(publishedAt, at), share), leavesAt, leavesTo, membersOnly);
    }

    /// The same video, deleted at a moment.
    WorldVideo deleted(Instant at) {
        return with(curve, at, Access.NOBODY, membersOnly);
    }

    /// The same video, each start of which is a view from a moment on.
    WorldVideo countedAnew(Instant from) {
        return with(curve.countedAnew(from), leavesAt, leavesTo, membersOnly);
    }

    private WorldVideo with(Curve other, @Nullable Instant leaves, Access to, boolean forMembers) {
        return new WorldVideo(
                id,
                channelId,
                index,
                title,
                format,
                publishedAt,
                length,
                other,
                likeShare,
                commentShare,
                forwardShare,
                likesHidden,
                forMembers,
                leaves,
                to);
    }
}
