package io.cosmeya.scrapers.run;

import java.time.Duration;
import java.util.List;
import java.util.Map;

/// Settings with other hours.
class ScheduleSettings {

    private ScheduleSettings() {}

    static RunSettings of(String zone, String... times) {
        return new RunSettings(
                List.of(times),
                zone,
                Duration.ofMinutes(90),
                Duration.ofMinutes(150),
                Duration.ofMinutes(5),
                Duration.ofMinutes(2),
                Duration.ofSeconds(30),
                Duration.ofMinutes(1),
                Map.of());
    }
}
