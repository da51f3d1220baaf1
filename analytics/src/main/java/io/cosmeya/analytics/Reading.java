package io.cosmeya.analytics;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What ClickHouse has of a metric in one slot.
///
/// @param precision what must not change for two values to be of the same kind
record Reading(
        int slot,
        Instant observedAt,
        @Nullable Long value,
        long step,
        String precision,
        Quality quality,
        @Nullable Delta delta) {

    static Reading row(ResultSet row, int number) throws SQLException {
        return seen(row)
                .gained(Rows.delta(
                        Rows.number(row, "d"),
                        row.getLong("unc"),
                        row.getInt("secs"),
                        row.getInt("gap"),
                        row.getInt("flags")));
    }

    /// The same without what it gained.
    static Reading seen(ResultSet row) throws SQLException {
        return seen(row, Instant.ofEpochSecond(row.getLong("observed_s")));
    }

    /// The same, of a row that tells only how long after its slot it was read.
    static Reading seen(ResultSet row, Stretch slots) throws SQLException {
        return seen(row, slots.moment(row.getInt("slot")).plusSeconds(row.getInt("obs_s")));
    }

    private static Reading seen(ResultSet row, Instant observed) throws SQLException {
        Long value = Rows.number(row, "value");
        long step = row.getLong("step");
        return new Reading(
                row.getInt("slot"), observed, value, step, row.getString("precision"), Rows.quality(value, step), null);
    }

    /// The value of a reading that has one.
    long known() {
        return Objects.requireNonNull(value);
    }

    /// Whether a later reading is counted from this one.
    boolean near(Reading later) {
        return later.slot - slot <= ClosedSlot.LOOKBACK;
    }

    /// The lower reading of a fall, at the height where the line goes on.
    Reading corrected(long by, boolean keepsGain) {
        return new Reading(
                slot, observedAt, known() + by, step, precision, Quality.CORRECTED, keepsGain ? delta : null);
    }

    Reading raised(long by) {
        return new Reading(slot, observedAt, value == null ? null : value + by, step, precision, quality, delta);
    }

    Reading gained(@Nullable Delta other) {
        return new Reading(slot, observedAt, value, step, precision, quality, other);
    }

    /// The same where it was read before the platform changed what it counts, at a moment.
    Reading before(Instant change) {
        boolean ours = quality == Quality.OBSERVED || quality == Quality.ROUNDED;
        boolean older = value != null && ours && observedAt.isBefore(change);
        return older ? new Reading(slot, observedAt, value, step, precision, Quality.PRE_BREAK, delta) : this;
    }

    /// As a point of the run that stands for its slot.
    Point point(PlannedSlot planned) {
        Instant observed = value == null ? null : observedAt;
        return new Point(planned.runId(), slot, planned.at(), observed, value, step, quality, delta);
    }

    /// As a point of a slot that no run stands for.
    Point point(Instant slotAt) {
        return new Point(null, slot, slotAt, observedAt, value, step, quality, delta);
    }

    static Point missed(PlannedSlot planned) {
        return new Point(planned.runId(), planned.number(), planned.at(), null, null, 1, Quality.MISSED, null);
    }
}
