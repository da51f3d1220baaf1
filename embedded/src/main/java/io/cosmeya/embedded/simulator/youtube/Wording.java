package io.cosmeya.embedded.simulator.youtube;

import io.cosmeya.embedded.simulator.web.Asked;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/// How the platform words counts and times; it cuts digits off and never rounds up.
///
/// @param british `en-GB` writes `1.2k`, `en` writes `1.2K`
record Wording(boolean british) {

    private static final long THOUSAND = 1_000;
    private static final long MILLION = 1_000_000;
    private static final long BILLION = 1_000_000_000;

    /// How counts are written for the client that asks.
    static Wording of(Asked asked) {
        return new Wording(asked.text("/context/client/hl").equals("en-GB"));
    }

    /// `28 views`, `1.1k views`, `No views`.
    String views(long views) {
        return switch ((int) Math.min(views, 2)) {
            case 0 -> "No views";
            case 1 -> "1 view";
            default -> shortened(views, 2) + " views";
        };
    }

    /// `8.84k subscribers`: three digits.
    String subscribers(long subscribers) {
        return subscribers == 1 ? "1 subscriber" : shortened(subscribers, 3) + " subscribers";
    }

    /// `258 videos`.
    String videos(long videos) {
        return videos == 1 ? "1 video" : shortened(videos, 3) + " videos";
    }

    /// `895 thousand views`, as it is read aloud.
    String viewsAloud(long views) {
        return views(views)
                .replaceFirst("(?i)k ", " thousand ")
                .replaceFirst("(?i)m ", " million ")
                .replaceFirst("(?i)bn? ", " billion ");
    }

    /// `13 days ago`, `1 year ago`.
    static String ago(Instant then, Instant now) {
        Duration age = Duration.between(then, now);
        long days = age.toDays();
        if (days < 1) {
            return age.toHours() > 0 ? plural(age.toHours(), "hour") : minutesAgo(age);
        }
        if (days < 14) {
            return plural(days, "day");
        }
        if (days < 31) {
            return plural(days / 7, "week");
        }
        return days < 365 ? plural(days * 12 / 365, "month") : plural(days / 365, "year");
    }

    /// `1:07:34`, `0:42`.
    static String length(Duration length) {
        return length.toHours() > 0
                ? String.format(
                        Locale.ROOT, "%d:%02d:%02d", length.toHours(), length.toMinutesPart(), length.toSecondsPart())
                : String.format(Locale.ROOT, "%d:%02d", length.toMinutes(), length.toSecondsPart());
    }

    private String shortened(long count, int digits) {
        if (count < THOUSAND) {
            return Long.toString(count);
        }
        if (count < MILLION) {
            return cut(count, THOUSAND, digits) + (british ? "k" : "K");
        }
        return count < BILLION
                ? cut(count, MILLION, digits) + (british ? "m" : "M")
                : cut(count, BILLION, digits) + (british ? "bn" : "B");
    }

    /// Keeps the given number of digits, and always all those before the point.
    private static String cut(long count, long unit, int digits) {
        long step = unit;
        for (long whole = count / unit, kept = digits - Long.toString(whole).length(); kept > 0; kept--) {
            step /= 10;
        }
        return BigDecimal.valueOf(count / step * step)
                .divide(BigDecimal.valueOf(unit))
                .stripTrailingZeros()
                .toPlainString();
    }

    private static String minutesAgo(Duration age) {
        return age.toMinutes() > 0 ? plural(age.toMinutes(), "minute") : plural(Math.max(1, age.toSeconds()), "second");
    }

    private static String plural(long count, String unit) {
        return count + " " + unit + (count == 1 ? "" : "s") + " ago";
    }
}
