package io.cosmeya.scrapers.run;

import java.time.Instant;

/// A planned moment of reading: its number grows with time and travels in every task and message.
///
/// @param number days since 1970 in the zone of the schedule × 8 + index of the hour, as [Slots] says of the day
public record Slot(int number, Instant at) {}
