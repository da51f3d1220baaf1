package io.cosmeya.ingest;

import io.cosmeya.scrapers.Counter;
import io.cosmeya.scrapers.Platform;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What one reading brought of one video, or of a channel itself, as it lies in ClickHouse.
///
/// @param videoId null = the channel itself
/// @param observedAt when it was read, UTC
/// @param attempt which attempt at the task read it
/// @param status `ok`, `partial`, `not_found`, `private`
/// @param counters by the names of their metrics: `views`; what the platform did not say is not there
/// @param counter the platform's own name of the views counter; empty of a channel
/// @param endpoint where it was read: `browse/videos`
/// @param exit the region of the exit: `direct`
/// @param parser the parser and its version: `youtube/1`
/// @param message id of the message that brought it
public record RawRow(
        int slot,
        Platform platform,
        int channelId,
        @Nullable Integer videoId,
        Instant observedAt,
        int attempt,
        String status,
        Map<String, Counter> counters,
        String counter,
        String endpoint,
        String exit,
        String parser,
        long runId,
        UUID message) {

    private static final List<String> OF_VIDEO = List.of("views", "likes", "comments", "shares");
    private static final List<String> OF_CHANNEL = List.of("followers", "total_views", "videos");
    private static final int ATTEMPTS = 1024;

    /// Keeps its own map.
    public RawRow {
        counters = Map.copyOf(counters);
    }

    static RawRow video(ResultSet row, int number) throws SQLException {
        return of(row, row.getInt("video_id"), row.getString("counter"), OF_VIDEO);
    }

    static RawRow channel(ResultSet row, int number) throws SQLException {
        return of(row, null, "", OF_CHANNEL);
    }

    private static RawRow of(ResultSet row, @Nullable Integer video, String counter, List<String> metrics)
            throws SQLException {
        Map<String, Counter> counters = new LinkedHashMap<>();
        for (String metric : metrics) {
            long value = row.getLong(metric);
            if (!row.wasNull()) {
                counters.put(metric, new Counter(value, Math.max(1, row.getLong(metric + "_step"))));
            }
        }
        return new RawRow(
                row.getInt("slot"),
                Platform.of(row.getString("platform")),
                row.getInt("channel_id"),
                video,
                Instant.ofEpochMilli(row.getLong("observed_ms")),
                (int) (row.getLong("ver") % ATTEMPTS),
                row.getString("status"),
                counters,
                counter,
                row.getString("endpoint"),
                row.getString("exit"),
                row.getString("parser"),
                row.getLong("run_id"),
                UUID.fromString(row.getString("message")));
    }
}
