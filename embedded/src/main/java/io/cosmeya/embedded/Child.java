package io.cosmeya.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A process that is kept running: when it dies by itself it is started again by the same command, on the same port and
/// folder; at once after a long life, later and later where it does not stay alive.
///
/// One platform thread lives exactly as long as the process, because the kernel sends the signal of `--pdeathsig` when
/// the thread that started the process ends, not the JVM.
final class Child {
    private static final Logger log = LoggerFactory.getLogger(Child.class);
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final String name;
    private final ProcessBuilder command;
    private final Path output;
    private final Predicate<Process> ready;
    private final Consumer<Process> ending;
    private volatile @Nullable Process process;
    private volatile @Nullable IOException refused;
    private volatile boolean answered;
    private volatile boolean stopping;

    /// @param output where its words go, emptied at the first start
    /// @param ready  asked again and again until the store answers
    /// @param ending what asks the process to end in order
    Child(String name, ProcessBuilder command, Path output, Predicate<Process> ready, Consumer<Process> ending) {
        this.name = name;
        this.command = command;
        this.output = output;
        this.ready = ready;
        this.ending = ending;
    }

    void start() {
        command.redirectErrorStream(true).redirectOutput(output.toFile());
        Thread.ofPlatform().daemon().name("embedded " + name).start(this::keep);
        var patience = System.nanoTime() + PATIENCE.toNanos();
        while (!answers()) {
            if (System.nanoTime() > patience) {
                stop();
                throw new StoreFailed(name + " did not answer within " + PATIENCE + lastWords());
            }
            pause(Duration.ofMillis(20));
        }
        answered = true;
        command.redirectOutput(ProcessBuilder.Redirect.appendTo(output.toFile()));
    }

    void stop() {
        var running = last();
        if (running == null || !running.isAlive()) {
            return;
        }
        try {
            ending.accept(running);
            if (!running.waitFor(30, TimeUnit.SECONDS)) {
                log.warn("{} did not end in 30 s and is killed", name);
                running.descendants().forEach(ProcessHandle::destroyForcibly);
                running.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            running.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    /// Ends a process that lives as long as its input is open.
    static void closeInput(Process process) {
        try {
            process.getOutputStream().close();
        } catch (IOException e) {
            log.debug("The input of process {} was closed before", process.pid(), e);
        }
    }

    private boolean answers() {
        if (refused != null) {
            throw new StoreFailed(name + " could not be started: " + refused.getMessage(), refused);
        }
        var running = process;
        if (running == null) {
            return false;
        }
        if (!running.isAlive()) {
            stopping = true;
            throw new StoreFailed(name + " ended with code " + running.exitValue() + " at its start" + lastWords());
        }
        return ready.test(running);
    }

    private void keep() {
        var backoff = new Backoff();
        while (!stopping) {
            var from = System.nanoTime();
            try {
                var running = launch();
                if (running == null) {
                    return;
                }
                int code = running.waitFor();
                if (!stopping) {
                    log.warn("{} ended by itself with code {}; it is started again", name, code);
                }
            } catch (IOException e) {
                if (!answered) {
                    refused = e;
                    return;
                }
                log.error("{} cannot be started again now", name, e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
            pause(backoff.after(Duration.ofNanos(System.nanoTime() - from)));
        }
    }

    /// Together with [#last]: no process is started after the last one has been asked for.
    private synchronized @Nullable Process launch() throws IOException {
        if (stopping) {
            return null;
        }
        var launched = command.start();
        process = launched;
        return launched;
    }

    private synchronized @Nullable Process last() {
        stopping = true;
        return process;
    }

    private String lastWords() {
        try {
            var lines = Files.readAllLines(output);
            return ":\n" + String.join("\n", lines.subList(Math.max(0, lines.size() - 20), lines.size()));
        } catch (IOException e) {
            return " and left no words in " + output;
        }
    }

    private static void pause(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
