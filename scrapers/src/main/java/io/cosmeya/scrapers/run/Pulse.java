package io.cosmeya.scrapers.run;

import jakarta.annotation.PreDestroy;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Keeps the leases of tasks that are being worked on.
@Component
class Pulse {

    private static final Logger log = LoggerFactory.getLogger(Pulse.class);

    private final ScheduledExecutorService threads = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("pulse").factory());
    private final Tasks tasks;

    Pulse(Tasks tasks) {
        this.tasks = tasks;
    }

    /// Gives signs of life for a task until it is closed.
    Beating of(TaskMessage task) {
        long every = tasks.pulse().toMillis();
        return new Beating(threads.scheduleAtFixedRate(() -> beat(task), every, every, TimeUnit.MILLISECONDS));
    }

    @PreDestroy
    void stop() {
        threads.shutdownNow();
    }

    private void beat(TaskMessage task) {
        try {
            tasks.beat(task);
        } catch (RuntimeException e) {
            log.warn("No sign of life could be given for task {}: {}", task.task(), e.toString());
        }
    }

    /// Signs of life until closed.
    record Beating(Future<?> beats) implements AutoCloseable {

        @Override
        public void close() {
            beats.cancel(false);
        }
    }
}
