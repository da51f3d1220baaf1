package io.cosmeya.scrapers;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.SchedulingConfigurer;
import org.springframework.scheduling.config.ScheduledTaskRegistrar;

/// Runs what is scheduled on threads enough for all of it: Boot's scheduler has a single one, and a slow picture would
/// hold up the clock of the runs.
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class Schedules implements SchedulingConfigurer {

    private static final int THREADS = 16;
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final ScheduledExecutorService threads = Executors.newScheduledThreadPool(
            THREADS, Thread.ofPlatform().daemon().name("schedule-", 1).factory());

    @Override
    public void configureTasks(ScheduledTaskRegistrar tasks) {
        tasks.setScheduler(threads);
    }

    /// Lets what has begun come to its end while the stores are still there.
    @EventListener(ContextClosedEvent.class)
    void stop() throws InterruptedException {
        threads.shutdown();
        threads.awaitTermination(PATIENCE.toSeconds(), TimeUnit.SECONDS);
    }
}
