package io.cosmeya.analytics;

import io.cosmeya.scrapers.Metric;
import io.cosmeya.scrapers.Platform;
import io.cosmeya.scrapers.video.VideoSeen.Format;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The registry of methodology breaks.
@Repository
public class Breaks {

    private static final String ALL = """
            SELECT id, platform, format, metric, since, until, what, what_ru, link FROM analytics.methodology_break
            ORDER BY since, platform, format NULLS FIRST, metric""";

    private static final String ENTER = """
            INSERT INTO analytics.methodology_break (platform, format, metric, since, until, what, what_ru, link)
            VALUES (:platform, :format, :metric, :since, :until, :what, :whatRu, :link)
            ON CONFLICT (platform, format, metric, since) DO NOTHING
            RETURNING id, platform, format, metric, since, until, what, what_ru, link""";

    private static final String CORRECT = """
            UPDATE analytics.methodology_break
            SET platform = :platform, format = :format, metric = :metric, since = :since, until = :until,
              what = :what, what_ru = :whatRu, link = :link
            WHERE id = :id
            RETURNING id, platform, format, metric, since, until, what, what_ru, link""";

    private static final String LAST = """
            SELECT b.until FROM analytics.methodology_break b, (%s) AS o
            WHERE b.platform = o.platform AND (o.format IS NULL OR b.format IS NULL OR b.format = o.format)
              AND b.metric = :metric AND b.since <= :today
            ORDER BY b.until DESC LIMIT 1""";

    private static final String CHANNELS_PLATFORM =
            "SELECT platform, NULL::text AS format FROM scrapers.channel WHERE id = :id";

    private static final String VIDEOS_PLATFORM = "SELECT platform, format FROM scrapers.video WHERE id = :id";

    private final JdbcClient jdbc;

    Breaks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// All breaks, oldest first.
    public List<Break> all() {
        return jdbc.sql(ALL).query(Break::row).list();
    }

    /// The break of a number.
    public Optional<Break> find(int id) {
        return all().stream().filter(known -> known.id() == id).findFirst();
    }

    /// Enters one, whatever its id; empty where one of the same counter begins on that day already. Baselines keep its
    /// sides apart from the next computed run on.
    public Optional<Break> enter(Break change) {
        return said(ENTER, change).query(Break::row).optional();
    }

    /// Says anew all of the break that has this id. Lines show it at once, baselines from the next computed run on.
    public BreakCorrection correct(Break change) {
        try {
            return said(CORRECT, change)
                    .param("id", change.id())
                    .query(Break::row)
                    .optional()
                    .<BreakCorrection>map(BreakCorrection.Made::new)
                    .orElseGet(BreakCorrection.Missing::new);
        } catch (DuplicateKeyException another) {
            return new BreakCorrection.DayTaken();
        }
    }

    private JdbcClient.StatementSpec said(String sql, Break change) {
        Format format = change.format();
        return jdbc.sql(sql)
                .param("platform", change.platform().key())
                .param("format", format == null ? null : format.name().toLowerCase(Locale.ROOT))
                .param("metric", change.metric().key())
                .param("since", change.since())
                .param("until", change.until())
                .param("what", change.what())
                .param("whatRu", change.whatRu())
                .param("link", change.link());
    }

    /// Takes one out that was entered by mistake.
    public void remove(int id) {
        jdbc.sql("DELETE FROM analytics.methodology_break WHERE id = :id")
                .param("id", id)
                .update();
    }

    /// Those of a metric that lie between two days, both included: a comparison of the days needs a warning.
    public List<Break> between(Platform platform, Format format, Metric metric, LocalDate from, LocalDate to) {
        return between(platform, metric, from, to).stream()
                .filter(known -> known.format() == null || known.format() == format)
                .toList();
    }

    /// Those of a metric of a channel that lie between two days, both included, whatever the format.
    public List<Break> between(Platform platform, Metric metric, LocalDate from, LocalDate to) {
        return all().stream()
                .filter(known -> known.platform() == platform && known.metric() == metric)
                .filter(known -> !known.until().isBefore(from) && !known.since().isAfter(to))
                .toList();
    }

    /// When the newest break of a channel's metric that has begun was over; long ago where there is none.
    Instant lastOfChannel(int channelId, Metric metric, Instant now) {
        return last(CHANNELS_PLATFORM, channelId, metric, now);
    }

    /// The same of a video.
    Instant lastOfVideo(int videoId, Metric metric, Instant now) {
        return last(VIDEOS_PLATFORM, videoId, metric, now);
    }

    private Instant last(String platform, int id, Metric metric, Instant now) {
        return jdbc.sql(LAST.formatted(platform))
                .param("id", id)
                .param("metric", metric.key())
                .param("today", LocalDate.ofInstant(now, ZoneOffset.UTC))
                .query((row, number) -> row.getObject(1, LocalDate.class))
                .optional()
                .map(until -> until.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant())
                .orElse(Instant.MIN);
    }

    /// The sides of the breaks of views.
    Sides sides() {
        return new Sides(
                all().stream().filter(known -> known.metric() == Metric.VIEWS).toList());
    }
}
