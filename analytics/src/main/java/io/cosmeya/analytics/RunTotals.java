package io.cosmeya.analytics;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a computed run brought, in all.
///
/// @param slot number of its slot
/// @param slotAt moment of its slot, UTC
/// @param revision of the run, greater after late data
/// @param incomplete closed without all of its pages
/// @param channelsPlanned channels that the run was to read
/// @param channelsTaken those that it read
/// @param coverage taken / planned, 0 to 1; 0 where none was planned
/// @param videos videos with a row in the slot
/// @param views their views gained since the point before, net of corrections; null where none of them could be counted
/// @param viewsUnknown videos that had no point to count from, and so are not in the sum
/// @param followers followers gained; null where none could be counted
/// @param followersUncertainty how far off rounding may put them either way; null where none could be counted
/// @param followersUnknown channels that had no point to count from
/// @param day the report day that the run ends; null for a run of an earlier slot of the day, and where nothing
/// was read a day before
/// @param top videos that gained most views, greatest first, at most 10
public record RunTotals(
        long runId,
        int slot,
        Instant slotAt,
        int revision,
        boolean incomplete,
        int channelsPlanned,
        int channelsTaken,
        double coverage,
        long videos,
        @Nullable Long views,
        long viewsUnknown,
        @Nullable Long followers,
        @Nullable Long followersUncertainty,
        long followersUnknown,
        @Nullable Day day,
        List<Mover> top) {

    /// Keeps its own list.
    public RunTotals {
        top = List.copyOf(top);
    }

    /// The same with these movers.
    RunTotals with(List<Mover> movers) {
        return new RunTotals(
                runId,
                slot,
                slotAt,
                revision,
                incomplete,
                channelsPlanned,
                channelsTaken,
                coverage,
                videos,
                views,
                viewsUnknown,
                followers,
                followersUncertainty,
                followersUnknown,
                day,
                movers);
    }

    /// A video and what its views gained in the run.
    ///
    /// @param views its views, exact or rounded by `step`
    public record Mover(int videoId, int channelId, long views, long step, Delta delta) {}
}
