package io.cosmeya.analytics;

import io.cosmeya.ingest.ClickHouse;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Which channels a revision of a run brought something new of. Raw rows are compared with themselves, as they were
/// before the revision before was counted, so neither a clock nor the order in which two stores commit plays a part:
/// what came while that was counted is new. Where anything is not as usual, all channels are.
@Component
class LateRows {

    private static final Logger log = LoggerFactory.getLogger(LateRows.class);

    private static final Sql PRINTS = Sql.file("raw-prints.sql", List.of());
    private static final Sql CHANGED = Sql.file("raw-changed.sql", List.of());
    private static final Sql LINKED = Sql.file("linked-channels.sql", List.of());

    /// Of more channels, all are as fast, and the list would grow too long for a statement.
    private static final int MANY = 1000;

    /// Stands for all that is not of one channel.
    private static final int ELSE = 0;

    private static final String COMPUTED =
            "SELECT EXISTS (SELECT FROM analytics.computed_run WHERE run_id = :run AND revision = :revision)";

    private final ClickHouse clickHouse;
    private final JdbcClient jdbc;
    private final JobRepository repository;
    private final ClosedSlots slots;
    private final Breaks breaks;

    LateRows(ClickHouse clickHouse, JdbcClient jdbc, JobRepository repository, ClosedSlots slots, Breaks breaks) {
        this.clickHouse = clickHouse;
        this.jdbc = jdbc;
        this.repository = repository;
        this.slots = slots;
        this.breaks = breaks;
    }

    /// The channels to count, to be asked before the first is.
    DirtyChannels of(StepExecution step, ClosedSlot slot) {
        RunRevision computed = RunRevision.of(step);
        clickHouse.jdbc().sql(at(computed, slot, PRINTS).text()).update();
        if (!follows(computed) || !isFirstAttempt(step) || !slots.plannedInOrder(slot) || !stand(slot)) {
            return DirtyChannels.ALL;
        }
        List<Integer> changed = ids(at(computed, slot, CHANGED));
        if (changed.isEmpty() || changed.contains(ELSE)) {
            return DirtyChannels.ALL;
        }
        DirtyChannels dirty = linked(new HashSet<>(changed), slot);
        log.atInfo().addKeyValue("run.id", computed.run()).log("Late rows change {}", dirty);
        return dirty;
    }

    /// Whether the revision before was computed to its end.
    private boolean follows(RunRevision computed) {
        return jdbc.sql(COMPUTED)
                .param("run", computed.run())
                .param("revision", computed.revision() - 1)
                .query((row, number) -> row.getBoolean(1))
                .single();
    }

    /// An attempt that died may have changed the tables of some channels.
    private boolean isFirstAttempt(StepExecution step) {
        return repository
                        .getJobExecutions(step.getJobExecution().getJobInstance())
                        .size()
                == 1;
    }

    /// Whether there is something to keep in each slot that is counted.
    private boolean stand(ClosedSlot slot) {
        List<Integer> numbers =
                slots.withLater(slot).stream().map(ClosedSlot::number).toList();
        return List.of("video_delta", "channel_delta").stream()
                .allMatch(table -> ids(new Sql("SELECT uniqExact(slot) FROM analytics.%s WHERE slot IN (:slots)"
                                        .formatted(table))
                                .with("slots", numbers))
                        .equals(List.of(numbers.size())));
    }

    /// These, and those that they share videos with, and so on.
    private DirtyChannels linked(Set<Integer> changed, ClosedSlot slot) {
        int last = slots.withLater(slot).getLast().number();
        while (changed.size() <= MANY) {
            DirtyChannels dirty = DirtyChannels.of(changed);
            if (!changed.addAll(ids(slot.with(dirty).in(LINKED).with("last", last)))) {
                return dirty;
            }
        }
        return DirtyChannels.ALL;
    }

    private Sql at(RunRevision computed, ClosedSlot slot, Sql sql) {
        return slot.in(sql)
                .with("run", computed.run())
                .with("revision", computed.revision())
                .with("before", computed.revision() - 1L)
                .with("else", breaks.all().toString().hashCode());
    }

    private List<Integer> ids(Sql question) {
        return clickHouse
                .jdbc()
                .sql(question.text())
                .query((row, number) -> row.getInt(1))
                .list();
    }
}
