package io.cosmeya.scrapers;

import java.lang.management.ManagementFactory;
import java.time.Duration;

/// How long the processor worked, however busy the machine is with other things.
public class CpuTime {

    private CpuTime() {}

    /// Of this thread, while it does the work.
    public static Duration of(Runnable work) {
        var threads = ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadCpuTime();
        work.run();
        return Duration.ofNanos(threads.getCurrentThreadCpuTime() - before);
    }
}
