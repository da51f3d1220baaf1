package io.cosmeya.analytics;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/// A slot whose raw rows are complete.
///
/// @param at its moment, UTC
/// @param revision the sum of the revisions of its runs: grows with each
/// @param planned numbers of the slots that were planned within [#LOOKBACK] before it, and itself
/// @param channels those of which it is counted
record ClosedSlot(int number, Instant at, int revision, List<Integer> planned, DirtyChannels channels) {

    /// How far back a value counts as the point before: 7 days of slot numbers.
    static final int LOOKBACK = 56;

    /// How long what was counted in a slot is kept.
    static final Duration DELTAS_KEPT = Duration.ofDays(120);

    /// How long a video that is not read is remembered: 60 days of slot numbers, as long as raw rows are.
    static final int KEPT = 480;

    ClosedSlot {
        planned = List.copyOf(planned);
    }

    /// The same slot, to be counted of these channels only.
    ClosedSlot with(DirtyChannels some) {
        return new ClosedSlot(number, at, revision, planned, some);
    }

    /// Fills in what statements ask about a slot, and of which channels (`$channels`).
    Sql in(Sql sql) {
        return channels.in(sql)
                .with("slot", number)
                .with("slotAt", at.getEpochSecond())
                .with("rev", revision)
                .with("planned", planned)
                .with("lookback", LOOKBACK)
                .with("kept", KEPT);
    }
}
