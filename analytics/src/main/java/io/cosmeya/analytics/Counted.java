package io.cosmeya.analytics;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import org.jspecify.annotations.Nullable;

/// A reading of a video as the history keeps it, with its flags but without what it gained: that is counted again when
/// it is asked for, as video-delta.sql counts it when a run is closed, and is the same.
record Counted(Reading reading, int flags) {

    static Counted row(ResultSet row, Reading reading) throws SQLException {
        return new Counted(reading, row.getInt("flags"));
    }

    /// Readings of one video, oldest first, each with what it gained since the trusted value before it.
    ///
    /// @param planned numbers of the slots that were planned, those before the first that counts included
    /// @param published when the video was, where that is known
    static List<Reading> gains(List<Counted> readings, NavigableSet<Integer> planned, @Nullable Instant published) {
        List<Reading> gained = new ArrayList<>();
        Reading before = null;
        for (Counted each : readings) {
            Reading reading = each.reading;
            if (reading.value() == null) {
                gained.add(reading.gained(null));
                continue;
            }
            gained.add(reading.gained(each.gain(before, planned, published)));
            before = reading;
        }
        return gained;
    }

    private @Nullable Delta gain(@Nullable Reading before, NavigableSet<Integer> planned, @Nullable Instant published) {
        if (Flag.BORN.in(flags)) {
            long uncertainty = reading.step() > 1 ? reading.step() : 0;
            int seconds = published == null ? 0 : seconds(published);
            return Rows.delta(reading.known(), uncertainty, seconds, 0, flags);
        }
        if (before == null || !before.near(reading)) {
            return null;
        }
        long value = reading.known() - before.known();
        long steps = reading.step() + before.step();
        int seconds = seconds(before.observedAt());
        int gap = planned.subSet(before.slot(), false, reading.slot(), true).size();
        int all = flags | flag(Flag.ROLLBACK, value + steps < 0) | flag(Flag.CLOCK, seconds <= 0);
        return Rows.delta(value, steps > 2 ? steps : 0, seconds, gap, all);
    }

    private int seconds(Instant since) {
        return Math.toIntExact(Duration.between(since, reading.observedAt()).toSeconds());
    }

    private static int flag(Flag flag, boolean is) {
        return is ? flag.bit() : 0;
    }
}
