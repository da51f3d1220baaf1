package io.cosmeya.analytics;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadFactory;
import java.util.function.Supplier;

/// Asks for several things at the same time, each in a thread of its own; closing it waits for all of them.
public final class SideBySide implements AutoCloseable {

    private static final ThreadFactory NAMED =
            Thread.ofPlatform().daemon().name("aside-", 1).factory();
    private static final ExecutorService THREADS = Executors.newCachedThreadPool(SideBySide::thread);

    private final List<Future<?>> asked = new ArrayList<>();

    /// Begins to ask for one; what is returned waits for it, and throws what it threw.
    public <T> Supplier<T> ask(Callable<T> question) {
        Future<T> answer = THREADS.submit(question);
        asked.add(answer);
        return () -> got(answer);
    }

    @Override
    public void close() {
        asked.forEach(SideBySide::await);
    }

    /// Who asks first must not leave its class loader behind: a web server looks for such threads when it ends.
    private static Thread thread(Runnable work) {
        Thread thread = NAMED.newThread(work);
        thread.setContextClassLoader(SideBySide.class.getClassLoader());
        return thread;
    }

    private static void await(Future<?> answer) {
        try {
            answer.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException _) {
            // whoever wants the answer is told
        }
    }

    private static <T> T got(Future<T> answer) {
        try {
            return answer.get();
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
