package io.cosmeya.scrapers.run;

import io.cosmeya.scrapers.platform.Outcome;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// What the collection counts, where a registry is there; never by channel.
@Component
class Meters {

    private final ObjectProvider<MeterRegistry> registry;

    Meters(ObjectProvider<MeterRegistry> registry) {
        this.registry = registry;
    }

    void count(TaskMessage task, Outcome outcome, Duration time) {
        registry.ifAvailable(meters -> count(meters, task.platform().key(), outcome, time));
    }

    private static void count(MeterRegistry meters, String platform, Outcome outcome, Duration time) {
        String name = Ending.of(outcome).outcome();
        Timer.builder("cosmeya.collect.duration")
                .tags("platform", platform, "operation", "channel", "outcome", name)
                .register(meters)
                .record(time);
        KeptReading.reading(outcome)
                .ifPresentOrElse(
                        reading -> {
                            meters.counter("cosmeya.collect.items", "platform", platform)
                                    .increment(reading.videos().size());
                            meters.counter("cosmeya.parse.unknown.fields", "platform", platform)
                                    .increment(reading.unknownFields().values().stream()
                                            .mapToInt(Integer::intValue)
                                            .sum());
                        },
                        () -> meters.counter("cosmeya.collect.errors", "platform", platform, "reason", name)
                                .increment());
    }
}
