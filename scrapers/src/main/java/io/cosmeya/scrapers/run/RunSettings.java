package io.cosmeya.scrapers.run;

import io.cosmeya.scrapers.Platform;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// When runs are opened and how long they may take.
///
/// @param times hours of the day, `12:00`, at most eight; a change holds from the next day on, see [Schedule]
/// @param zone of the hours
/// @param window over which the tasks of a platform are spread evenly, from the slot
/// @param deadline after the slot, when what is not begun is given up
/// @param late how long after its hour a run still counts as scheduled, not as caught up
/// @param lease how long a worker holds a task without a sign of life
/// @param backoff before the first repetition of a task; doubles with each
/// @param report how often the log tells how far an open run is
/// @param rests by platform: how long to leave it alone after too many requests when it does not say; the backoff
///     where none is named
@ConfigurationProperties("cosmeya.scrapers.runs")
record RunSettings(
        @DefaultValue({"12:00", "21:00"}) List<String> times,
        @DefaultValue("Europe/Moscow") String zone,
        @DefaultValue("90m") Duration window,
        @DefaultValue("150m") Duration deadline,
        @DefaultValue("5m") Duration late,
        @DefaultValue("2m") Duration lease,
        @DefaultValue("30s") Duration backoff,
        @DefaultValue("1m") Duration report,
        @DefaultValue Map<Platform, Duration> rests) {

    Hours hours() {
        return new Hours(ZoneId.of(zone), times.stream().map(LocalTime::parse).toList());
    }
}
