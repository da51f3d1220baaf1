package io.cosmeya.bot.summary;

import io.cosmeya.analytics.Delta;
import io.cosmeya.analytics.RunTotals;
import io.cosmeya.scrapers.Platform;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a summary speaks of.
///
/// @param part the part of the day that the run stands for; null when the schedule is another by now
/// @param moved videos that gained most, greatest first
/// @param missing what was not taken, by platform and reason
record Facts(RunTotals totals, @Nullable Part part, List<Moved> moved, List<Missing> missing) {

    /// From one planned moment to the next.
    ///
    /// @param night whether it began the day before
    /// @param endsDay whether a report day ends with it
    record Part(double hours, boolean night, boolean endsDay) {}

    /// A video that gained views.
    record Moved(String title, String url, Platform platform, String channel, Delta delta) {}

    /// Channels of one platform that were not taken for one reason.
    ///
    /// @param reason the outcome of their tasks: `not_found`; `not_reached` for those that were not begun
    record Missing(Platform platform, String reason, int channels) {}
}
