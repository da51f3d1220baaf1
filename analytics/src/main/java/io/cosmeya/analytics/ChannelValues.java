package io.cosmeya.analytics;

import java.time.Instant;

/// The current numbers of a channel, as of the newest computed slot in which it was read.
///
/// @param slot number of that slot
/// @param slotAt moment of that slot, UTC
/// @param followers the platform's counter; value null where it does not tell
/// @param views sum of ours: the last known views, at most 7 days old, of its videos; its delta is the sum of theirs
/// @param videos the platform's own count of videos, often rounded; value null where it does not tell
/// @param totalViews the platform's own counter of all views; value null where it does not tell
/// @param videosRead videos that were read in that slot
/// @param unknownDeltas those of them that had no point to count their views from, and so are not in the delta
public record ChannelValues(
        int channelId,
        int slot,
        Instant slotAt,
        Figure followers,
        Figure views,
        Figure videos,
        Figure totalViews,
        int videosRead,
        int unknownDeltas) {}
