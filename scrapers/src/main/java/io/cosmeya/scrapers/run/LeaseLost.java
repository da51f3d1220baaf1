package io.cosmeya.scrapers.run;

/// Another attempt at the task has begun; what this one brought is thrown away.
class LeaseLost extends RuntimeException {

    LeaseLost(TaskMessage task) {
        super("attempt " + task.attempt() + " at task " + task.task() + " lost its lease");
    }
}
