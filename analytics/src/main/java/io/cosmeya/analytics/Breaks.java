package io.cosmeya.analytics;

import io.cosmeya.scrapers.Metric;
import io.cosmeya.scrapers.Platform;
import io.cosmeya.scrapers.video.VideoSeen.Format;
import java.time.LocalDate;
import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The registry of methodology breaks.
@Repository
public class Breaks {

    private static final String ALL = """
            SELECT platform, format, metric, since, until, what, link FROM analytics.methodology_break
            ORDER BY since, platform, format NULLS FIRST, metric""";

    // How many breaks lie before the publication of a video; -1 where one lies between that and the age.
    private static final String SIDE = """
            toInt16(if(
                arrayExists((p, f, b, e) -> p = toInt8(platform) AND f IN (0, toInt8(format)) \
            AND b < toUnixTimestamp(published_at) + age_h * 3600 AND e > toUnixTimestamp(published_at), %1$s, %2$s, %3$s, %4$s),
                -1,
                arrayCount((p, f, e) -> p = toInt8(platform) AND f IN (0, toInt8(format)) \
            AND e <= toUnixTimestamp(published_at), %1$s, %2$s, %4$s)))""";

    private final JdbcClient jdbc;

    Breaks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// All breaks, oldest first.
    public List<Break> all() {
        return jdbc.sql(ALL).query(Break::row).list();
    }

    /// Those of a metric that lie between two days, both included: a comparison of the days needs a warning.
    public List<Break> between(Platform platform, Format format, Metric metric, LocalDate from, LocalDate to) {
        return all().stream()
                .filter(known -> known.platform() == platform && known.metric() == metric)
                .filter(known -> known.format() == null || known.format() == format)
                .filter(known -> !known.until().isBefore(from) && !known.since().isAfter(to))
                .toList();
    }

    /// Fills in `$side`: on which side of the breaks of views a value is, by the columns platform, format, published_at
    /// and age_h in hours.
    Sql in(Sql sql) {
        List<Break> views =
                all().stream().filter(known -> known.metric() == Metric.VIEWS).toList();
        String side = SIDE.formatted(
                array(views, known -> known.platform().code()),
                array(
                        views,
                        known -> known.format() == null ? 0 : known.format().ordinal() + 1),
                array(views, Break::begins),
                array(views, Break::ends));
        return new Sql(sql.text().replace("$side", side));
    }

    private static String array(List<Break> breaks, ToLongFunction<Break> number) {
        // One that is of no platform, since an empty array has no type.
        return breaks.stream()
                .map(known -> ", " + number.applyAsLong(known))
                .collect(Collectors.joining("", "[0", "]"));
    }
}
