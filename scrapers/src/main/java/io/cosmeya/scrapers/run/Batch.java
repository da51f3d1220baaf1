package io.cosmeya.scrapers.run;

import io.cosmeya.scrapers.Platform;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;

/// What an account has read in a run, as one unit; the result of each channel is its [Task].
///
/// @param account id of the account, the number of the batch
/// @param channels in the batch
/// @param done channels that were read
/// @param ended channels that were read or given up
public record Batch(Platform platform, int account, int channels, int done, int ended) {

    /// How it stands.
    public enum State {
        OPEN,
        DONE,
        PARTIAL,
        FAILED;

        /// The name in JSON: `partial`.
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// Open while a channel is left; then done when all were read, failed when none was.
    public State state() {
        if (ended < channels) {
            return State.OPEN;
        }
        return done == channels ? State.DONE : done == 0 ? State.FAILED : State.PARTIAL;
    }

    static Batch row(ResultSet row, int number) throws SQLException {
        return new Batch(
                Platform.of(row.getString("platform")),
                row.getInt("batch_no"),
                row.getInt("channels"),
                row.getInt("done"),
                row.getInt("ended"));
    }
}
