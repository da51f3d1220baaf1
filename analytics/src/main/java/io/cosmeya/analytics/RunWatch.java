package io.cosmeya.analytics;

import io.cosmeya.ingest.RawRows;
import io.cosmeya.scrapers.Role;
import io.cosmeya.scrapers.run.Run;
import io.cosmeya.scrapers.run.Runs;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Asks which closed runs are not computed yet, and computes them, the oldest slot first.
@Role("analytics")
@Component
class RunWatch {

    private final Runs runs;
    private final ComputedRuns computed;
    private final Computing computing;
    private final Turn turn;
    private final RawRows rawRows;
    private final Clock clock;

    RunWatch(Runs runs, ComputedRuns computed, Computing computing, Turn turn, RawRows rawRows, Clock clock) {
        this.runs = runs;
        this.computed = computed;
        this.computing = computing;
        this.turn = turn;
        this.rawRows = rawRows;
        this.clock = clock;
    }

    /// One look; does nothing while another instance is computing.
    @Scheduled(fixedDelayString = "${cosmeya.analytics.tick:2s}")
    void look() {
        if (!waiting().isEmpty()) {
            turn.take(this::computeAll);
        }
    }

    private void computeAll() {
        computing.recover();
        waiting().forEach(computing::compute);
    }

    private List<Run> waiting() {
        List<Run> closed = runs.closed(clock.instant().minus(rawRows.kept()));
        return computed.without(closed).stream()
                .sorted(Comparator.comparingInt(Run::slotNo).thenComparingLong(Run::id))
                .toList();
    }
}
