package io.cosmeya.scrapers;

import java.util.List;

/// Where a scraper leaves its pages: durable when the call returns within a transaction that commits, delivered at
/// least once afterwards.
public interface SnapshotSink {

    /// Takes the pages of one attempt at a task.
    void accept(List<SnapshotPage> pages);
}
