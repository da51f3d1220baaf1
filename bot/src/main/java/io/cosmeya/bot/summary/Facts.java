package io.cosmeya.bot.summary;

import io.cosmeya.analytics.Delta;
import io.cosmeya.analytics.RunTotals;
import io.cosmeya.scrapers.Platform;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a summary speaks of.
///
/// @param followersUncertainty how far rounding may put the followers' change off; null when it is no longer known
/// @param moved videos that gained most, greatest first
/// @param missing what was not taken, by platform and reason
record Facts(RunTotals totals, @Nullable Long followersUncertainty, List<Moved> moved, List<Missing> missing) {

    /// A video that gained views.
    record Moved(String title, String url, Platform platform, String channel, Delta delta) {}

    /// Channels of one platform that were not taken for one reason.
    ///
    /// @param reason the outcome of their tasks: `not_found`; `not_reached` for those that were not begun
    record Missing(Platform platform, String reason, int channels) {}
}
