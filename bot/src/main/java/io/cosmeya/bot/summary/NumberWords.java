package io.cosmeya.bot.summary;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;

/// Numbers, moments and their words as people read them, in Russian, or in English for every other language. A minus is
/// a real one (U+2212), what belongs together is held by no-break spaces.
final class NumberWords {

    private static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");
    private static final char SPACE = '\u00A0';
    private static final char MINUS = '\u2212';
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
    private static final List<String> RU_UNITS = List.of("", " тыс.", " млн", " млрд", " трлн");
    private static final List<String> EN_UNITS = List.of("", "K", "M", "B", "T");
    private static final List<String> RU_MONTHS =
            List.of("янв", "фев", "мар", "апр", "мая", "июн", "июл", "авг", "сен", "окт", "ноя", "дек");
    private static final List<String> EN_MONTHS =
            List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");

    private final boolean russian;

    NumberWords(Locale language) {
        russian = "ru".equals(language.getLanguage());
    }

    boolean russian() {
        return russian;
    }

    /// In full: `1 284 300`, `1,284,300`.
    String full(long number) {
        String digits = String.format(Locale.ROOT, "%,d", Math.absExact(number));
        return minus(number) + (russian ? digits.replace(',', SPACE) : digits);
    }

    /// In full with its sign: `+1 204`, `−86`, `0`.
    String signed(long number) {
        return (number > 0 ? "+" : "") + full(number);
    }

    /// In short: `999`, `1,2 тыс.`, `3,4 млн`; `1.2K`, `3.4M`.
    String compact(long number) {
        List<String> units = russian ? RU_UNITS : EN_UNITS;
        BigDecimal rest = BigDecimal.valueOf(number).abs();
        int unit = 0;
        while (unit < units.size() - 1 && rounded(rest, unit).compareTo(THOUSAND) >= 0) {
            rest = rest.divide(THOUSAND);
            unit++;
        }
        return minus(number) + decimal(rounded(rest, unit)) + units.get(unit).replace(' ', SPACE);
    }

    /// A part of 1 as percent with one digit: `98,6 %`, `98.6%`. Only what is whole is 100.
    String percent(double part) {
        BigDecimal shown = BigDecimal.valueOf(part * 100).setScale(1, RoundingMode.HALF_UP);
        if (part < 1 && shown.compareTo(BigDecimal.valueOf(100)) >= 0) {
            shown = new BigDecimal("99.9");
        }
        return decimal(shown) + (russian ? SPACE + "%" : "%");
    }

    /// A stretch of whole hours: `9 ч`, `9–15 ч`.
    String hours(double least, double most) {
        long from = Math.round(least);
        long to = Math.round(most);
        return (from == to ? Long.toString(from) : from + "–" + to) + SPACE + (russian ? "ч" : "h");
    }

    /// A moment in Moscow: `23 ноя, 21:00 МСК`, `Nov 23, 21:00 MSK`.
    String moment(Instant at) {
        ZonedDateTime there = at.atZone(MOSCOW);
        int month = there.getMonthValue() - 1;
        String day = russian
                ? there.getDayOfMonth() + "" + SPACE + RU_MONTHS.get(month)
                : EN_MONTHS.get(month) + SPACE + there.getDayOfMonth();
        return day + ", " + clock(at) + SPACE + (russian ? "МСК" : "MSK");
    }

    /// The time of day of a moment in Moscow: `21:00`.
    String clock(Instant at) {
        ZonedDateTime there = at.atZone(MOSCOW);
        return String.format(Locale.ROOT, "%02d:%02d", there.getHour(), there.getMinute());
    }

    /// The form of a word that goes with a whole number: 1 канал, 2 канала, 5 каналов. In English the second is never
    /// asked for.
    String plural(long number, String one, String few, String many) {
        long count = Math.absExact(number);
        if (!russian) {
            return count == 1 ? one : many;
        }
        long tens = count % 100;
        if (tens >= 11 && tens <= 14) {
            return many;
        }
        return switch ((int) (count % 10)) {
            case 1 -> one;
            case 2, 3, 4 -> few;
            default -> many;
        };
    }

    /// A short number with its word; from 1000 up always the genitive plural: `987,7 тыс. подписчиков`.
    String compact(long number, String one, String few, String many) {
        boolean large = Math.absExact(number) >= 1000;
        return compact(number) + SPACE + (large ? many : plural(number, one, few, many));
    }

    private static String minus(long number) {
        return number < 0 ? String.valueOf(MINUS) : "";
    }

    private static BigDecimal rounded(BigDecimal number, int unit) {
        return number.setScale(unit == 0 ? 0 : 1, RoundingMode.HALF_UP);
    }

    private String decimal(BigDecimal number) {
        String plain = number.stripTrailingZeros().toPlainString();
        return russian ? plain.replace('.', ',') : plain;
    }
}
