package io.cosmeya.ingest;

import io.cosmeya.ingest.StoredAttempt.Amount;
import io.cosmeya.scrapers.run.Runs;
import io.cosmeya.scrapers.run.Task;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/// What of each run is in the store.
@Component
public class StoredRuns {

    private final Runs runs;
    private final StoredPages pages;

    StoredRuns(Runs runs, StoredPages pages) {
        this.runs = runs;
        this.pages = pages;
    }

    /// Channels of which a task has sent more than is stored yet, or is still at it; empty when the run is whole.
    public List<Integer> missing(long run) {
        Map<StoredAttempt, Amount> stored = pages.ofRun(run);
        return runs.tasks(run).stream()
                .filter(task -> !whole(task, stored))
                .map(Task::channelId)
                .distinct()
                .toList();
    }

    /// Whether a page of the run was stored after a moment: after it was closed, a late one.
    public boolean storedSince(long run, Instant since) {
        return pages.any(run, since);
    }

    private static boolean whole(Task task, Map<StoredAttempt, Amount> stored) {
        if (task.state() == Task.State.RUNNING) {
            return false;
        }
        Amount amount =
                stored.getOrDefault(new StoredAttempt(task.platform(), task.channelId(), task.attempt()), Amount.NONE);
        Integer sentPages = task.pages();
        Integer sentRows = task.rows();
        return (sentPages == null || amount.pages() >= sentPages) && (sentRows == null || amount.rows() >= sentRows);
    }
}
