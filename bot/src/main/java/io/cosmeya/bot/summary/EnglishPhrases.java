package io.cosmeya.bot.summary;

import io.cosmeya.analytics.RunTotals;
import java.time.Instant;
import java.util.Locale;

/// In English.
class EnglishPhrases implements Phrases {

    private final NumberWords numbers = new NumberWords(Locale.ENGLISH);

    @Override
    public NumberWords numbers() {
        return numbers;
    }

    @Override
    public String title(Instant slotAt) {
        return "Summary · " + numbers.moment(slotAt);
    }

    @Override
    public String coverage(RunTotals totals) {
        if (totals.channelsPlanned() == 0) {
            return "There are no channels to read.";
        }
        return "Read %s of %s %s (%s)."
                .formatted(
                        numbers.full(totals.channelsTaken()),
                        numbers.full(totals.channelsPlanned()),
                        numbers.plural(totals.channelsPlanned(), "channel", "channels", "channels"),
                        numbers.percent(totals.coverage()));
    }

    @Override
    public String incomplete() {
        return "The run was closed incomplete: some pages did not arrive.";
    }

    @Override
    public String noPointBefore() {
        return "The gain shows from the next run on: there is nothing to compare with yet.";
    }

    @Override
    public String views(long number) {
        return numbers.plural(number, "view", "views", "views");
    }

    @Override
    public String viewsAbout() {
        return "views";
    }

    @Override
    public String quoted(String title) {
        return "“" + title + "”";
    }

    @Override
    public String part(Facts.Part part) {
        return (part.night() ? "Night " : "Day ") + numbers.hours(part.hours(), part.hours());
    }

    @Override
    public String day(String clock) {
        return "24 hours " + clock + "→" + clock;
    }

    @Override
    public String dayToo(String clock) {
        return day(clock);
    }

    @Override
    public String dayUnknown(String clock) {
        return day(clock) + " not counted: there is no point a day before.";
    }

    @Override
    public String duringDay() {
        return "in 24 hours";
    }

    @Override
    public String duringRun() {
        return "in this run";
    }

    @Override
    public String during(String hours, boolean overGap) {
        return "in " + hours + (overGap ? " (runs were missed)" : "");
    }

    @Override
    public String leftOut(long videos) {
        return "%s %s without an earlier point left out"
                .formatted(numbers.full(videos), numbers.plural(videos, "video", "videos", "videos"));
    }

    @Override
    public String leftOutOfDay(long videos) {
        return "%s %s with one point left out"
                .formatted(numbers.full(videos), numbers.plural(videos, "video", "videos", "videos"));
    }

    @Override
    public String leftOutChannels(long channels) {
        return "%s %s with one point left out"
                .formatted(numbers.full(channels), numbers.plural(channels, "channel", "channels", "channels"));
    }

    @Override
    public String followersOfDay(String change) {
        return "Followers in 24 hours " + change;
    }

    @Override
    public String followers(String change) {
        return "Followers " + change;
    }

    @Override
    public String withinRounding(long step) {
        return "≈0 (rounding ±" + numbers.compact(step) + ")";
    }

    @Override
    public String rounding(long step) {
        return "(±" + numbers.compact(step) + ", rounding)";
    }

    @Override
    public String roundingUnknown() {
        return "(the platforms' rounding is not considered)";
    }

    @Override
    public String followersUnknown() {
        return "Followers: no data.";
    }

    @Override
    public String missing(String list) {
        return "⚠ No data: " + list + ". Their growth is not counted as zero.";
    }

    @Override
    public String missingChannels(Facts.Missing missing) {
        return "%s %s %s (%s)"
                .formatted(
                        numbers.full(missing.channels()),
                        PlatformName.of(missing.platform(), false),
                        numbers.plural(missing.channels(), "channel", "channels", "channels"),
                        reason(missing.reason()));
    }

    private static String reason(String code) {
        return switch (code) {
            case "not_reached" -> "not reached before the run was closed";
            case "not_found" -> "no such channel";
            case "removed" -> "taken down by the platform";
            case "private" -> "closed by the owner";
            case "age_gated" -> "adults only";
            case "region_blocked" -> "not shown in the region";
            case "login_required" -> "sign-in needed";
            case "rate_limited" -> "too many requests";
            case "challenged" -> "the platform asks for a check";
            case "schema_changed" -> "the page changed";
            case "transport" -> "no connection";
            case "partial" -> "read in part";
            case "broken" -> "the reader failed";
            case "lease_lost" -> "the reading broke off";
            case "deadline" -> "out of time";
            case "not_done" -> "no account was left";
            case "overtaken" -> "the next run began";
            case "paused" -> "paused";
            case "unsupported" -> "not read yet";
            default -> code;
        };
    }
}
