package io.cosmeya.scrapers.run;

import java.util.List;

/// Where due tasks go: durable when the transaction of the caller commits, delivered at least once afterwards.
public interface TaskQueue {

    /// Takes tasks that are due.
    void accept(List<TaskMessage> tasks);
}
