package io.cosmeya.analytics;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/// What made a channel's gain of views on a day, 21:00 to 21:00 of Moscow; derived by Cosmeya. fresh + breakouts + tail
/// - removed + corrections + unexplained = total, exactly; a part that is null counts as nothing.
///
/// @param day the day whose evening ends it
/// @param slots slots of the day in which the channel was read
/// @param total what the platform's own counter gained; where it has none, the sum of the parts; null = unknown
/// @param fresh gained by videos of less than 72 h
/// @param breakouts gained by older videos that are breaking out
/// @param tail gained by all others
/// @param removed last views of videos that went, less those of videos that came back
/// @param corrections falls of counters, at most 0
/// @param unexplained null where the platform has no counter of its own
/// @param uncertainty how far off rounding may put the counter
/// @param unknown videos read that had no point to count from
public record Composition(
        int channelId,
        LocalDate day,
        int slots,
        @Nullable Long total,
        @Nullable Long fresh,
        @Nullable Long breakouts,
        @Nullable Long tail,
        long removed,
        @Nullable Long corrections,
        @Nullable Long unexplained,
        long uncertainty,
        int unknown) {

    private static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");

    /// The day of Moscow in which a slot lies.
    public static LocalDate dayOf(Instant slotAt) {
        return LocalDate.ofInstant(slotAt, MOSCOW);
    }

    static Composition row(ResultSet row, int channelId) throws SQLException {
        return new Composition(
                channelId,
                LocalDate.ofEpochDay(row.getLong("day")),
                row.getInt("slots"),
                Rows.number(row, "total"),
                Rows.number(row, "fresh"),
                Rows.number(row, "breakouts"),
                Rows.number(row, "tail"),
                row.getLong("removed"),
                Rows.number(row, "corrections"),
                Rows.number(row, "unexplained"),
                row.getLong("counter_unc"),
                row.getInt("unknown"));
    }
}
