package io.cosmeya.scrapers.run;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// One reading of all channels, for one slot.
///
/// @param slotNo number of the slot that it stands for
/// @param deadlineAt when what is not begun is given up
/// @param openedAt null when the slot was skipped
/// @param closedAt of the last revision; null until closed
/// @param revision 0 until closed, then from 1; grows with each late page that changes the figures
/// @param expected tasks planned
/// @param done tasks that brought a reading
/// @param failed tasks that ended without one
/// @param incomplete closed before all its pages were stored
public record Run(
        long id,
        int slotNo,
        Instant slotAt,
        Kind kind,
        State state,
        Instant deadlineAt,
        @Nullable Instant openedAt,
        @Nullable Instant closedAt,
        int revision,
        int expected,
        int done,
        int failed,
        boolean incomplete) {

    /// Why it was opened.
    public enum Kind {
        SCHEDULED,
        MANUAL,
        CATCHUP;

        /// The name in JSON and SQL: `scheduled`.
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// Where it stands: OPEN → DRAINING → CLOSED; SKIPPED never had tasks.
    public enum State {
        PLANNED,
        OPEN,
        DRAINING,
        CLOSING,
        CLOSED,
        FAILED,
        SKIPPED;

        /// The name in JSON and SQL: `open`.
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static Run row(ResultSet row, int number) throws SQLException {
        return new Run(
                row.getLong("id"),
                row.getInt("slot_no"),
                row.getObject("slot_at", OffsetDateTime.class).toInstant(),
                Kind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)),
                state(row.getString("state")),
                row.getObject("deadline_at", OffsetDateTime.class).toInstant(),
                instant(row.getObject("opened_at", OffsetDateTime.class)),
                instant(row.getObject("closed_at", OffsetDateTime.class)),
                row.getInt("revision"),
                row.getInt("expected"),
                row.getInt("done"),
                row.getInt("failed"),
                row.getBoolean("incomplete"));
    }

    static State state(String key) {
        return State.valueOf(key.toUpperCase(Locale.ROOT));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime at) {
        return at == null ? null : at.toInstant();
    }
}
