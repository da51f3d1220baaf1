package io.cosmeya.bot.summary;

import io.cosmeya.analytics.RunTotals;
import java.time.Instant;

/// The sentences of a summary in one language.
interface Phrases {

    NumberWords numbers();

    String title(Instant slotAt);

    String coverage(RunTotals totals);

    /// Follows the coverage of a run that was closed although pages were missing.
    String incomplete();

    /// In the place of the gain, when there was no point before.
    String noPointBefore();

    /// The word that follows a number of views: `просмотров`.
    String views(long number);

    String during(String hours, boolean overGap);

    String leftOut(long videos);

    String followers(String change);

    String withinRounding(long step);

    String rounding(long step);

    String roundingUnknown();

    String followersUnknown();

    String missing(String list);

    String missingChannels(Facts.Missing missing);
}
