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

    /// The word that follows a number of views whose last digits are not known, so that it agrees with none of them.
    String viewsAbout();

    /// A title in the quotation marks of the language, markup and all.
    String quoted(String title);

    /// The part of the day that a run stands for: `День 9 ч`.
    String part(Facts.Part part);

    /// A report day, from a clock's time to the same: `Сутки 21:00→21:00`.
    String day(String clock);

    /// The same after a part.
    String dayToo(String clock);

    String dayUnknown(String clock);

    String duringDay();

    String duringRun();

    String during(String hours, boolean overGap);

    String leftOut(long videos);

    /// Videos that were read at one end of the day only.
    String leftOutOfDay(long videos);

    /// Channels that were.
    String leftOutChannels(long channels);

    String followers(String change);

    String followersOfDay(String change);

    String withinRounding(long step);

    String rounding(long step);

    String roundingUnknown();

    String followersUnknown();

    String missing(String list);

    String missingChannels(Facts.Missing missing);
}
