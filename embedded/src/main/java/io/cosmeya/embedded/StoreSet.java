package io.cosmeya.embedded;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;

/// The running stores of one folder, shared by all application contexts of this JVM: the first to come starts what it
/// needs, the last to go ends everything.
final class StoreSet {
    private static final Logger log = LoggerFactory.getLogger(StoreSet.class);
    private static final Map<Path, StoreSet> OPEN = new HashMap<>();

    static {
        // Runs after all contexts have been closed: a context that never closed leaves no process behind either.
        SpringApplication.getShutdownHandlers().add(StoreSet::endAll);
    }

    private final Path folder;
    private final FolderLock lock;
    private final Map<StoreKind, Started> started = new EnumMap<>(StoreKind.class);
    private int users;

    private StoreSet(Path folder) {
        this.folder = folder;
        this.lock = FolderLock.take(folder);
    }

    static StoreSet join(Path folder) {
        synchronized (OPEN) {
            var set = OPEN.computeIfAbsent(folder.toAbsolutePath().normalize(), StoreSet::new);
            set.users++;
            return set;
        }
    }

    void leave() {
        synchronized (OPEN) {
            if (--users == 0) {
                end();
            }
        }
    }

    /// Begins to start the store unless this has been done; does not wait.
    synchronized void begin(StoreKind kind, EmbeddedSettings settings) {
        started.computeIfAbsent(kind, absent -> {
            var store = kind.in(folder, settings);
            var thread = Thread.ofPlatform().daemon().name("start of " + kind.title);
            var start = CompletableFuture.supplyAsync(() -> timed(kind, store), thread::start);
            return new Started(store, start);
        });
    }

    /// Waits until the store answers.
    synchronized Endpoint endpoint(StoreKind kind) {
        try {
            return Objects.requireNonNull(started.get(kind), kind.title)
                    .endpoint()
                    .join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    private Endpoint timed(StoreKind kind, Store store) {
        log.info("{} of this machine is starting, with its data in {}", kind.title, folder);
        var from = System.nanoTime();
        var endpoint = store.start();
        log.info("{} answers on {} after {} ms", kind.title, endpoint, (System.nanoTime() - from) / 1_000_000);
        return endpoint;
    }

    private static void endAll() {
        synchronized (OPEN) {
            List.copyOf(OPEN.values()).forEach(StoreSet::end);
        }
    }

    private void end() {
        OPEN.remove(folder);
        started.values().parallelStream().forEach(Started::stop);
        lock.close();
        log.info("The stores of this machine in {} have ended", folder);
    }

    /// A store that has begun to start.
    private record Started(Store store, CompletableFuture<Endpoint> endpoint) {
        void stop() {
            endpoint.handle((answer, failure) -> answer).join();
            store.stop();
        }
    }
}
