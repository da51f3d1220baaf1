package io.cosmeya.scrapers;

import java.time.Instant;
import java.time.LocalDate;

/// Instants as JSON has them. Whole seconds in UTC, `2026-11-20T10:00:00Z`, are read by hand: they stand in every row.
final class IsoInstant {

    private static final String SHAPE = "0000-00-00T00:00:00Z";
    private static final long SECONDS_A_DAY = 86_400;

    private IsoInstant() {}

    /// What is no instant is a [java.time.DateTimeException].
    static Instant parse(char[] text, int from, int length) {
        if (length != SHAPE.length() || !shaped(text, from)) {
            return Instant.parse(new String(text, from, length));
        }
        int hour = pair(text, from + 11);
        int minute = pair(text, from + 14);
        int second = pair(text, from + 17);
        if (hour > 23 || minute > 59 || second > 59) {
            return Instant.parse(new String(text, from, length));
        }
        int year = pair(text, from) * 100 + pair(text, from + 2);
        long day =
                LocalDate.of(year, pair(text, from + 5), pair(text, from + 8)).toEpochDay();
        return Instant.ofEpochSecond(day * SECONDS_A_DAY + hour * 3600L + minute * 60L + second);
    }

    private static boolean shaped(char[] text, int from) {
        for (int i = 0; i < SHAPE.length(); i++) {
            char wanted = SHAPE.charAt(i);
            char given = text[from + i];
            if (wanted == '0' ? given < '0' || given > '9' : given != wanted) {
                return false;
            }
        }
        return true;
    }

    private static int pair(char[] text, int at) {
        return (text[at] - '0') * 10 + text[at + 1] - '0';
    }
}
