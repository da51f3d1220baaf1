package io.cosmeya.analytics;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.step.StepExecution;

/// The channels that a computation counts anew; of all others the tables keep what they have.
///
/// @param ids null = every channel
record DirtyChannels(@Nullable Set<Integer> ids) {

    static final DirtyChannels ALL = new DirtyChannels(null);

    private static final String KEY = "channels";

    DirtyChannels {
        ids = ids == null ? null : Set.copyOf(ids);
    }

    static DirtyChannels of(Collection<Integer> ids) {
        return new DirtyChannels(Set.copyOf(ids));
    }

    boolean all() {
        return ids == null;
    }

    /// Fills in `$channels`: that a row is of one of them, by its column channel_id.
    Sql in(Sql sql) {
        return sql.filled("channels", ids == null ? "true" : "channel_id IN (" + list(ids) + ")");
    }

    /// Keeps them for the steps that follow in the same execution of the job.
    void keep(StepExecution step) {
        step.getJobExecution().getExecutionContext().put(KEY, ids == null ? "" : list(ids));
    }

    /// Those that were kept.
    static DirtyChannels kept(StepExecution step) {
        String list = step.getJobExecution().getExecutionContext().getString(KEY, "");
        return list.isEmpty()
                ? ALL
                : of(Stream.of(list.split(", ")).map(Integer::valueOf).toList());
    }

    private static String list(Set<Integer> ids) {
        return new TreeSet<>(ids).stream().map(String::valueOf).collect(Collectors.joining(", "));
    }
}
