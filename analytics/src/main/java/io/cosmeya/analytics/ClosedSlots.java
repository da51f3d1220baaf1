package io.cosmeya.analytics;

import io.cosmeya.scrapers.run.Run;
import io.cosmeya.scrapers.run.Runs;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Closed slots by the runs that stand for them.
@Component
class ClosedSlots {

    private static final String LATER = """
            SELECT DISTINCT slot_no FROM analytics.computed_run
            WHERE slot_no > :slot AND slot_no <= :slot + :kept ORDER BY slot_no""";

    private final JdbcClient jdbc;
    private final Runs runs;

    ClosedSlots(JdbcClient jdbc, Runs runs) {
        this.jdbc = jdbc;
        this.runs = runs;
    }

    /// The slot that a run stands for.
    ClosedSlot of(long runId) {
        Run run = runs.find(runId).orElseThrow(() -> new IllegalStateException("run " + runId + ": not known"));
        return of(run.slotNo());
    }

    /// The slot that a step counts, of the channels that were kept for it.
    ClosedSlot of(StepExecution step) {
        return of(RunRevision.of(step).run()).with(DirtyChannels.kept(step));
    }

    /// Computed slots after this one, oldest first: they were counted from it, so they are computed again after it.
    private List<ClosedSlot> later(ClosedSlot slot) {
        return jdbc
                .sql(LATER)
                .param("slot", slot.number())
                .param("kept", ClosedSlot.KEPT)
                .query((row, number) -> row.getInt(1))
                .list()
                .stream()
                .map(number -> of(number).with(slot.channels()))
                .toList();
    }

    /// A slot, and those that were counted from it.
    List<ClosedSlot> withLater(ClosedSlot slot) {
        return Stream.concat(Stream.of(slot), later(slot).stream()).toList();
    }

    private ClosedSlot of(int number) {
        List<Run> near = runs.ofSlots(number - ClosedSlot.LOOKBACK, number);
        List<Run> own = near.stream().filter(run -> run.slotNo() == number).toList();
        int revision = own.stream().mapToInt(Run::revision).sum();
        var planned = near.stream().map(Run::slotNo).collect(Collectors.toCollection(TreeSet::new));
        return new ClosedSlot(number, own.getFirst().slotAt(), revision, List.copyOf(planned), DirtyChannels.ALL);
    }

    /// Whether no slot was planned after a later one that counts from this one: it would be one more between readings
    /// that are counted already.
    boolean plannedInOrder(ClosedSlot slot) {
        int last = withLater(slot).getLast().number();
        Map<Integer, Long> first = new TreeMap<>();
        runs.ofSlots(slot.number() - ClosedSlot.LOOKBACK, last)
                .forEach(run -> first.merge(run.slotNo(), run.id(), Math::min));
        List<Long> planned = List.copyOf(first.values());
        return planned.equals(planned.stream().sorted().toList());
    }
}
