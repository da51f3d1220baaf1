package io.cosmeya.miniapp.runs;

import io.cosmeya.scrapers.Role;
import io.cosmeya.scrapers.run.Progress;
import io.cosmeya.scrapers.run.Runs;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.http.MediaType;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/// Pushes the progress of runs to those who listen, when it changes. One look a second serves all of them.
@Component
@Role("miniapp")
@EnableConfigurationProperties(RunEventsSettings.class)
class RunEvents {

    private static final Logger log = LoggerFactory.getLogger(RunEvents.class);

    private final Runs runs;
    private final Clock clock;
    private final RunEventsSettings settings;
    private final List<Listener> listeners = new CopyOnWriteArrayList<>();

    RunEvents(Runs runs, Clock clock, RunEventsSettings settings) {
        this.runs = runs;
        this.clock = clock;
        this.settings = settings;
    }

    private static class Listener {

        final long run;
        final SseEmitter connection;

        @Nullable
        RunProgress told;

        Instant toldAt = Instant.EPOCH;

        Listener(long run, SseEmitter connection) {
            this.run = run;
            this.connection = connection;
        }
    }

    /// Listens to a run: a `progress` at once and at each change, and an `end` when it is over. Empty when as many
    /// listen as may.
    Optional<SseEmitter> listen(long run) {
        SseEmitter connection = new SseEmitter(settings.longest().toMillis());
        Listener listener = new Listener(run, connection);
        synchronized (listeners) {
            if (listeners.size() >= settings.most()) {
                return Optional.empty();
            }
            listeners.add(listener);
        }
        connection.onCompletion(() -> listeners.remove(listener));
        connection.onTimeout(connection::complete);
        connection.onError(_ -> listeners.remove(listener));
        return Optional.of(connection);
    }

    /// Tells each listener what has changed since it was told.
    @Scheduled(fixedDelayString = "${cosmeya.miniapp.run-events.every:1s}")
    void look() {
        List<Listener> all = List.copyOf(listeners);
        Map<Long, Optional<Progress>> progress = all.stream()
                .map(listener -> listener.run)
                .distinct()
                .collect(Collectors.toMap(Function.identity(), runs::progress));
        all.forEach(listener -> progress.getOrDefault(listener.run, Optional.empty())
                .ifPresentOrElse(now -> tell(listener, now), () -> leave(listener)));
    }

    /// Lets go of all, so that the server need not wait for them.
    @EventListener(ContextClosedEvent.class)
    void stop() {
        listeners.forEach(listener -> listener.connection.complete());
    }

    private void tell(Listener listener, Progress progress) {
        RunProgress current = RunProgress.of(progress);
        try {
            if (!current.equals(listener.told)) {
                send(listener, SseEmitter.event().name("progress").data(current, MediaType.APPLICATION_JSON));
                listener.told = current;
            } else if (!clock.instant().isBefore(listener.toldAt.plus(settings.heartbeat()))) {
                send(listener, SseEmitter.event().comment("still here"));
            }
            if (progress.over()) {
                send(listener, SseEmitter.event().name("end").data(current, MediaType.APPLICATION_JSON));
                leave(listener);
            }
        } catch (IOException | IllegalStateException gone) {
            log.debug("A listener to run {} is gone: {}", listener.run, gone.toString());
            listeners.remove(listener);
        }
    }

    private void leave(Listener listener) {
        listeners.remove(listener);
        listener.connection.complete();
    }

    private void send(Listener listener, SseEmitter.SseEventBuilder event) throws IOException {
        listener.connection.send(event);
        listener.toldAt = clock.instant();
    }
}
