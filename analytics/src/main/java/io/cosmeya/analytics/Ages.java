package io.cosmeya.analytics;

import io.cosmeya.ingest.ClickHouse;
import io.cosmeya.scrapers.video.VideoSeen;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What videos had at ages, what is usual there, and where that leads. The statements bring rows as they are stored: to
/// plan one that joins and counts takes the engine longer than to read the few rows of a video.
@Component
class Ages {

    private static final Sql SETTLED = Sql.file("settled-ages.sql", List.of());
    private static final Sql REFERENCES = Sql.file("references.sql", List.of());
    private static final Sql BASELINE = Sql.file("baseline.sql", List.of());
    private static final Sql GROWTHS = Sql.file("growths.sql", List.of());
    private static final Sql VALUES = Sql.file("values-at-age.sql", List.of());
    private static final String VIEWS = "SELECT coalesce(views, 0) FROM analytics.video_current WHERE video_id = :id";
    private static final int RHYTHMS_AGE = 72;

    private final ClickHouse clickHouse;
    private final JdbcClient postgres;
    private final Breaks breaks;
    private final Owners owners;

    Ages(ClickHouse clickHouse, JdbcClient postgres, Breaks breaks, Owners owners) {
        this.clickHouse = clickHouse;
        this.postgres = postgres;
        this.breaks = breaks;
        this.owners = owners;
    }

    /// The values of a video, the youngest first, and where each stands as of a slot.
    List<AgeValue> of(int video, int slot) {
        List<Settled> settled = settled(video);
        if (settled.isEmpty()) {
            return List.of();
        }
        Set<Integer> channels = settled.stream().map(Settled::channel).collect(Collectors.toSet());
        List<Reference> references = references(channels, AgeValue.AGES, slot);
        return settled.stream().map(each -> AgeValue.of(each, references)).toList();
    }

    /// What is usual in a channel, of videos of a format as of one that was published at a moment.
    List<Baseline> baseline(int channel, VideoSeen.Format format, Instant published, int slot) {
        Sql question = BASELINE.with("channel", channel)
                .with("format", format.code())
                .with("published", published.getEpochSecond())
                .with("newest", slot);
        return ask(breaks.in(question), Baseline::row);
    }

    /// From the newest known value of a video to the ages that it has not reached.
    List<Forecast> forecasts(int video, AsOf.Moment now) {
        List<Settled> settled = settled(video);
        if (settled.isEmpty()) {
            return List.of();
        }
        Settled start = settled.getLast();
        long age = now.reading().getEpochSecond() - start.published();
        double today = postgres.sql(VIEWS)
                .param("id", video)
                .query((row, number) -> row.getDouble(1))
                .optional()
                .orElse(0.0);
        Sql question = GROWTHS.with("channel", start.channel())
                .with("format", start.format())
                .with("published", start.published())
                .with("from", start.age())
                .with("newest", now.slot());
        return ask(breaks.in(question), Growth::row).stream()
                .filter(growth -> Duration.ofHours(growth.toHours()).toSeconds() > age)
                .filter(Growth::holds)
                .map(growth -> growth.from(start, today))
                .toList();
    }

    /// When the posts of a channel do best.
    List<Rhythm.BestTime> bestTimes(int channel, int slot) {
        Sql values = VALUES.with("channel", channel).with("age", RHYTHMS_AGE);
        return BestTimes.of(
                ask(breaks.in(values), BestTimes.Aged::row), references(Set.of(channel), List.of(RHYTHMS_AGE), slot));
    }

    private List<Settled> settled(int video) {
        return ask(breaks.in(owners.in(SETTLED, video).with("id", video)), Settled::row);
    }

    private List<Reference> references(Set<Integer> channels, Collection<Integer> ages, int slot) {
        return ask(REFERENCES.with("channels", channels).with("ages", ages).with("newest", slot), Reference::row);
    }

    private <T> List<T> ask(Sql question, RowMapper<T> mapper) {
        return clickHouse.jdbc().sql(question.text()).query(mapper).list();
    }
}
