package io.cosmeya.bot.summary;

import io.cosmeya.analytics.Day;
import io.cosmeya.analytics.Delta;
import io.cosmeya.analytics.RunTotals;
import java.util.DoubleSummaryStatistics;
import java.util.stream.DoubleStream;
import org.jspecify.annotations.Nullable;

/// What a run gained, in words: its own part of the day and, where it ends a report day, the whole of it.
class Headline {

    private final Phrases phrases;
    private final NumberWords numbers;

    Headline(Phrases phrases) {
        this.phrases = phrases;
        this.numbers = phrases.numbers();
    }

    String of(Facts facts) {
        RunTotals totals = facts.totals();
        Day day = totals.day();
        if (nothingBefore(totals)) {
            return phrases.noPointBefore();
        }
        String followers =
                day == null ? followers(totals.followers(), totals.followersUncertainty()) : followersOfDay(day);
        String views = day == null || day.views() == null ? views(facts) : viewsOfDay(facts, day, day.views());
        return views.isEmpty() ? followers : views + " " + followers;
    }

    /// Of what time it speaks: "День 9 ч + сутки 21:00→21:00."; empty where that is not known.
    String stretch(Facts facts) {
        Facts.Part part = facts.part();
        if (part == null || nothingBefore(facts.totals())) {
            return "";
        }
        String own = part.hours() >= 24 || overGap(facts) ? "" : phrases.part(part);
        String clock = numbers.clock(facts.totals().slotAt());
        if (!part.endsDay()) {
            return own.isEmpty() ? "" : own + ".";
        }
        Day day = facts.totals().day();
        if (day == null || day.views() == null && day.followers() == null) {
            return (own.isEmpty() ? "" : own + ". ") + phrases.dayUnknown(clock);
        }
        return (own.isEmpty() ? phrases.day(clock) : own + " + " + phrases.dayToo(clock)) + ".";
    }

    private static boolean nothingBefore(RunTotals totals) {
        Day day = totals.day();
        return totals.views() == null
                && totals.followers() == null
                && (day == null || day.views() == null && day.followers() == null);
    }

    private String viewsOfDay(Facts facts, Day day, long views) {
        StringBuilder text = new StringBuilder(change(views, day.viewsUncertainty()))
                .append(' ')
                .append(day.viewsUncertainty() > 0 ? phrases.viewsAbout() : phrases.views(views))
                .append(' ')
                .append(phrases.duringDay());
        if (day.videosUnknown() > 0) {
            text.append(", ").append(phrases.leftOutOfDay(day.videosUnknown()));
        }
        Long own = facts.totals().views();
        if (own != null) {
            String during = during(facts);
            text.append("; ")
                    .append(numbers.signed(own))
                    .append(' ')
                    .append(during.isEmpty() ? phrases.duringRun() : during);
        }
        return text.append('.').toString();
    }

    private String views(Facts facts) {
        Long views = facts.totals().views();
        if (views == null) {
            return "";
        }
        StringBuilder text =
                new StringBuilder(Html.bold(numbers.signed(views))).append(' ').append(phrases.views(views));
        String during = during(facts);
        text.append(during.isEmpty() ? "" : " " + during);
        if (facts.totals().viewsUnknown() > 0) {
            text.append(", ").append(phrases.leftOut(facts.totals().viewsUnknown()));
        }
        return text.append('.').toString();
    }

    private String followersOfDay(Day day) {
        if (day.followers() == null) {
            return phrases.followersUnknown();
        }
        String text = phrases.followersOfDay(rounded(day.followers(), day.followersUncertainty()));
        return day.channelsUnknown() > 0
                ? text + ", " + phrases.leftOutChannels(day.channelsUnknown()) + "."
                : text + ".";
    }

    private String followers(@Nullable Long change, @Nullable Long uncertainty) {
        if (change == null) {
            return phrases.followersUnknown();
        }
        return phrases.followers(
                        uncertainty == null
                                ? numbers.signed(change) + " " + phrases.roundingUnknown()
                                : rounded(change, uncertainty))
                + ".";
    }

    private String change(long change, long uncertainty) {
        if (within(change, uncertainty)) {
            return Html.bold(phrases.withinRounding(uncertainty));
        }
        String bold = Html.bold(numbers.signed(change));
        return uncertainty == 0 ? bold : bold + " " + phrases.rounding(uncertainty);
    }

    private String rounded(long change, long uncertainty) {
        if (within(change, uncertainty)) {
            return phrases.withinRounding(uncertainty);
        }
        return numbers.signed(change) + (uncertainty == 0 ? "" : " " + phrases.rounding(uncertainty));
    }

    private static boolean within(long change, long uncertainty) {
        return uncertainty > 0 && Math.abs(change) <= uncertainty;
    }

    private String during(Facts facts) {
        DoubleSummaryStatistics hours = hours(facts).summaryStatistics();
        return hours.getCount() == 0
                ? ""
                : phrases.during(numbers.hours(hours.getMin(), hours.getMax()), overGap(facts));
    }

    private static DoubleStream hours(Facts facts) {
        return facts.moved().stream()
                .map(Facts.Moved::delta)
                .filter(delta -> !delta.flags().contains("born"))
                .mapToDouble(Delta::hours);
    }

    private static boolean overGap(Facts facts) {
        return facts.moved().stream().anyMatch(moved -> moved.delta().runsSpanned() > 1);
    }
}
