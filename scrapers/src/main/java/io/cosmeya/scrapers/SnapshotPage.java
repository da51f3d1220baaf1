package io.cosmeya.scrapers;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One message from a scraper to ingest: a page of one channel's snapshots in one run, 10 to 50 KB of JSON.
///
/// @param schema version of this shape, today [#SCHEMA]
/// @param run id of the run
/// @param slot number of the slot that the run stands for: days since 1970 in the zone of the schedule × 8 + index
///     of the hour
/// @param channel dense id of the channel
/// @param attempt which attempt at the task read it, from 1
/// @param page number of the page within the attempt, from 0
/// @param observedAt when it was read, UTC, milliseconds
/// @param parser the parser and its version: `youtube/1`
/// @param exit the region of the exit that the request took: `direct`, `us`
/// @param channelSnapshot the channel's own numbers, on the last page only
/// @param videos at most [#LARGEST] snapshots
/// @param manifest what the whole attempt sent, on the last page only
public record SnapshotPage(
        int schema,
        long run,
        int slot,
        Platform platform,
        int channel,
        int attempt,
        int page,
        Instant observedAt,
        String parser,
        String exit,
        @Nullable ChannelSnapshot channelSnapshot,
        List<Snapshot> videos,
        @Nullable Manifest manifest) {

    /// The version of the message's shape.
    public static final int SCHEMA = 1;

    /// How many snapshots a page holds at most.
    public static final int LARGEST = 200;

    /// What one attempt at a task sent in all.
    ///
    /// @param pages messages, this one included
    /// @param rows snapshots of videos
    public record Manifest(int pages, int rows) {}

    /// Refuses a page that is too large.
    public SnapshotPage {
        if (videos.size() > LARGEST) {
            throw new IllegalArgumentException("videos: at most " + LARGEST + " a page, got " + videos.size());
        }
        videos = List.copyOf(videos);
    }

    /// The id of the message: the same for the same page of the same attempt, so that a redelivery is known.
    public UUID messageId() {
        String name = run + "/" + platform.key() + "/" + channel + "/" + page + "/" + attempt;
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    /// The version of its rows: among rows of the same video and slot the greatest wins, so the later reading, then the
    /// later attempt.
    public long version() {
        return observedAt.toEpochMilli() * 1024 + Math.min(attempt, 1023);
    }
}
