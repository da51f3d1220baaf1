package io.cosmeya.scrapers.run;

import io.cosmeya.scrapers.Platform;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The reading of one channel in one run.
///
/// @param attempt how often it was released, from 1; 0 until the first
/// @param leaseUntil until when a worker holds it; null when none does
/// @param pages messages sent by the attempt that ended it; null until then
/// @param rows snapshots in them
/// @param outcome name of the last outcome: `taken`, `rate_limited`; null until the first
/// @param error what went wrong, for people
public record Task(
        long runId,
        Platform platform,
        int channelId,
        Instant dueAt,
        State state,
        int attempt,
        @Nullable Instant leaseUntil,
        @Nullable Integer pages,
        @Nullable Integer rows,
        @Nullable String outcome,
        @Nullable String error) {

    /// Where it stands: PLANNED → RELEASED → RUNNING → DONE or FAILED; what is retried is PLANNED again.
    public enum State {
        PLANNED,
        RELEASED,
        RUNNING,
        DONE,
        FAILED,
        CANCELLED;

        /// The name in JSON and SQL: `planned`.
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static Task row(ResultSet row, int number) throws SQLException {
        OffsetDateTime lease = row.getObject("lease_until", OffsetDateTime.class);
        return new Task(
                row.getLong("run_id"),
                Platform.of(row.getString("platform")),
                row.getInt("channel_id"),
                row.getObject("due_at", OffsetDateTime.class).toInstant(),
                State.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
                row.getInt("attempt"),
                lease == null ? null : lease.toInstant(),
                row.getObject("pages", Integer.class),
                row.getObject("rows_manifest", Integer.class),
                row.getString("outcome"),
                row.getString("error"));
    }
}
