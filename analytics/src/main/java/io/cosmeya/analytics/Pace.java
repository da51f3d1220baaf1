package io.cosmeya.analytics;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// How fast views come, as of the newest slot in which it was read; derived by Cosmeya. Slots are compared only with
/// the same slot of other days.
///
/// @param slot number of that slot
/// @param velocity views an hour over the last observed interval; null where there is none
/// @param slotIndex rate / median rate of the same slot over 28 days; null below 10 of them, and after a missed slot
/// @param sample how many slots that median has
/// @param acceleration rate / rate of the same slot a day before; null where one of them cannot be compared
/// @param smoothed of a channel, the smoothed logarithm of the slot index
/// @param limit of a channel, what `smoothed` must pass to break out; null below 10 slots
/// @param high of a channel, it is breaking out
public record Pace(
        int slot,
        @Nullable Double velocity,
        @Nullable Double slotIndex,
        int sample,
        @Nullable Double acceleration,
        @Nullable Double smoothed,
        @Nullable Double limit,
        boolean high) {

    private static final int SLOTS_OF_A_DAY = 8;
    private static final int MONTH = 28 * SLOTS_OF_A_DAY;
    private static final int LEAST = 10;
    private static final double SHORTEST_HOURS = 0.25;

    /// Slots that are looked at: 28 days, the day before these, and what the first may be counted from.
    static final int LOOKED_AT = MONTH + SLOTS_OF_A_DAY + ClosedSlot.LOOKBACK;

    /// Of a video whose readings are given, oldest first. Of a rate that spans missed slots only the velocity is told;
    /// before `since` the hours of the runs were others.
    static Optional<Pace> of(List<Reading> readings, long since) {
        List<Reading> read =
                readings.stream().filter(reading -> reading.value() != null).toList();
        if (read.isEmpty()) {
            return Optional.empty();
        }
        Reading latest = read.getLast();
        Map<Integer, Double> rates = new HashMap<>();
        read.stream()
                .filter(reading ->
                        reading.slot() >= since && reading.slot() % SLOTS_OF_A_DAY == latest.slot() % SLOTS_OF_A_DAY)
                .forEach(reading -> rate(reading).ifPresent(rate -> rates.put(reading.slot(), rate)));
        List<Double> usual = rates.entrySet().stream()
                .filter(rate -> rate.getKey() < latest.slot() && rate.getKey() + MONTH >= latest.slot())
                .map(Map.Entry::getValue)
                .toList();
        Double now = rate(latest).orElse(null);
        Double dayBefore = rates.get(latest.slot() - SLOTS_OF_A_DAY);
        return Optional.of(new Pace(
                latest.slot(),
                velocity(latest),
                usual.size() < LEAST ? null : ratio(now, Median.of(usual)),
                usual.size(),
                ratio(now, dayBefore),
                null,
                null,
                false));
    }

    /// Of one planned slot; empty where it spans several, or rests on too short a time.
    private static Optional<Double> rate(Reading reading) {
        Delta delta = reading.delta();
        return delta == null || delta.runsSpanned() != 1 ? Optional.empty() : Optional.ofNullable(velocity(reading));
    }

    private static @Nullable Double velocity(Reading reading) {
        Delta delta = reading.delta();
        return delta == null || delta.hours() < SHORTEST_HOURS ? null : delta.value() / delta.hours();
    }

    private static @Nullable Double ratio(@Nullable Double rate, @Nullable Double usual) {
        return rate == null || usual == null || usual <= 0 ? null : rate / usual;
    }

    /// Of a channel, by its current views and what was derived of the slot that they are of.
    static Pace of(ChannelValues now, Pulse pulse) {
        Delta delta = now.views().delta();
        return new Pace(
                now.slot(),
                delta == null || delta.hours() < SHORTEST_HOURS ? null : (Double) (delta.value() / delta.hours()),
                pulse.slotIndex(),
                pulse.sample(),
                pulse.acceleration(),
                pulse.smoothed(),
                pulse.limit(),
                pulse.high());
    }
}
