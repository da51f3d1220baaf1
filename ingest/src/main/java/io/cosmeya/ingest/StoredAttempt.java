package io.cosmeya.ingest;

import io.cosmeya.scrapers.Platform;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;

/// An attempt at a task of a run, from the side of the store.
record StoredAttempt(Platform platform, int channel, int attempt) {

    /// What of it is stored: messages, and snapshots of videos in them.
    record Amount(int pages, long rows) {

        static final Amount NONE = new Amount(0, 0);
    }

    static Map.Entry<StoredAttempt, Amount> row(ResultSet row, int number) throws SQLException {
        return Map.entry(
                new StoredAttempt(
                        Platform.of(row.getString("platform")), row.getInt("channel_id"), row.getInt("attempt")),
                new Amount(row.getInt("pages"), row.getLong("rows")));
    }
}
