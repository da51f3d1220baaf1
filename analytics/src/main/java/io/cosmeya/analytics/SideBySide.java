package io.cosmeya.analytics;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;

/// Asks for several things at the same time, each in a thread of its own; closing it waits for all of them.
public final class SideBySide implements AutoCloseable {

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    /// Begins to ask for one; what is returned waits for it, and throws what it threw.
    public <T> Supplier<T> ask(Callable<T> question) {
        Future<T> asked = threads.submit(question);
        return () -> got(asked);
    }

    @Override
    public void close() {
        threads.close();
    }

    private static <T> T got(Future<T> asked) {
        try {
            return asked.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while asking", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw new IllegalStateException("a part of the answer is missing", e.getCause());
        }
    }
}
