package io.cosmeya.analytics;

import io.cosmeya.scrapers.Metric;
import io.cosmeya.scrapers.Platform;
import io.cosmeya.scrapers.video.VideoSeen.Format;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// A methodology break: a platform changed what one of its counters means, so that numbers of its two sides are never
/// compared.
///
/// @param format null = all formats
/// @param since first day of the change, UTC
/// @param until its last day; from the next one on the new meaning holds
/// @param what the change, for people
/// @param whatRu the same in Russian; null where `what` is all that was written
/// @param link where the platform tells it; null = nowhere
public record Break(
        int id,
        Platform platform,
        @Nullable Format format,
        Metric metric,
        LocalDate since,
        LocalDate until,
        String what,
        @Nullable String whatRu,
        @Nullable String link) {

    static Break row(ResultSet row, int number) throws SQLException {
        String format = row.getString("format");
        return new Break(
                row.getInt("id"),
                Platform.of(row.getString("platform")),
                format == null ? null : Format.valueOf(format.toUpperCase(Locale.ROOT)),
                Metric.of(row.getString("metric")),
                row.getObject("since", LocalDate.class),
                row.getObject("until", LocalDate.class),
                row.getString("what"),
                row.getString("what_ru"),
                row.getString("link"));
    }

    long begins() {
        return since.atStartOfDay(ZoneOffset.UTC).toEpochSecond();
    }

    long ends() {
        return until.plusDays(1).atStartOfDay(ZoneOffset.UTC).toEpochSecond();
    }
}
