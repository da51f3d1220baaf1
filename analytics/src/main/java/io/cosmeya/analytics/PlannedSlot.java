package io.cosmeya.analytics;

import io.cosmeya.scrapers.run.Run;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;

/// A slot that a run was planned for and that is over.
///
/// @param runId the newest run that stands for it
record PlannedSlot(int number, Instant at, long runId) {

    /// The slots of runs that are over, oldest first, each once.
    static List<PlannedSlot> over(Collection<Run> runs) {
        TreeMap<Integer, PlannedSlot> newest = new TreeMap<>();
        runs.stream()
                .filter(PlannedSlot::isOver)
                .forEach(run -> newest.put(run.slotNo(), new PlannedSlot(run.slotNo(), run.slotAt(), run.id())));
        return List.copyOf(newest.values());
    }

    private static boolean isOver(Run run) {
        return switch (run.state()) {
            case CLOSED, FAILED, SKIPPED -> true;
            case PLANNED, OPEN, DRAINING, CLOSING -> false;
        };
    }
}
