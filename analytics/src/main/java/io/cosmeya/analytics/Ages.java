package io.cosmeya.analytics;

import io.cosmeya.ingest.ClickHouse;
import io.cosmeya.scrapers.video.VideoSeen;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
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

    /// What a video had at ages, where that stands as of a slot, and where it leads.
    AtAges of(int video, AsOf.Moment now) {
        Sides sides = breaks.sides();
        Sql question = owners.in(SETTLED, video).with("id", video);
        List<Settled> settled = ask(question, (row, number) -> Settled.row(row, sides));
        if (settled.isEmpty()) {
            return AtAges.NONE;
        }
        try (var parts = new SideBySide()) {
            var forecasts = parts.ask(() -> forecasts(video, settled.getLast(), sides, now));
            return new AtAges(standing(settled, now.slot()), forecasts.get());
        }
    }

    /// What is usual in a channel, of videos of a format as of one that was published at a moment.
    List<Baseline> baseline(int channel, VideoSeen.Format format, Instant published, int slot) {
        Sides sides = breaks.sides();
        return references(Set.of(channel), AgeValue.AGES, slot).stream()
                .filter(reference -> reference.isOf(format.code(), published.getEpochSecond(), sides))
                .filter(reference -> reference.sorted().size() >= Reference.LEAST)
                .map(Baseline::of)
                .sorted(Comparator.comparingInt(Baseline::hours))
                .toList();
    }

    /// When the posts of a channel do best.
    List<Rhythm.BestTime> bestTimes(int channel, int slot) {
        Sides sides = breaks.sides();
        Sql values = VALUES.with("channel", channel).with("age", RHYTHMS_AGE);
        return BestTimes.of(
                ask(values, (row, number) -> BestTimes.Aged.row(row, RHYTHMS_AGE, sides)),
                references(Set.of(channel), List.of(RHYTHMS_AGE), slot));
    }

    private List<AgeValue> standing(List<Settled> settled, int slot) {
        Set<Integer> channels = settled.stream().map(Settled::channel).collect(Collectors.toSet());
        List<Reference> references = references(channels, AgeValue.AGES, slot);
        return settled.stream().map(each -> AgeValue.of(each, references)).toList();
    }

    /// From the newest known value to the ages that are not reached.
    private List<Forecast> forecasts(int video, Settled start, Sides sides, AsOf.Moment now) {
        long age = now.reading().getEpochSecond() - start.published();
        double today = postgres.sql(VIEWS)
                .param("id", video)
                .query((row, number) -> row.getDouble(1))
                .optional()
                .orElse(0.0);
        Sql question = GROWTHS.with("channel", start.channel())
                .with("format", start.format())
                .with("from", start.age())
                .with("newest", now.slot());
        return ask(question, Growth::row).stream()
                .filter(growth -> growth.side() == start.sideAt(growth.toHours(), sides))
                .filter(growth -> Duration.ofHours(growth.toHours()).toSeconds() > age)
                .filter(Growth::holds)
                .map(growth -> growth.from(start, today))
                .toList();
    }

    private List<Reference> references(Set<Integer> channels, Collection<Integer> ages, int slot) {
        return ask(REFERENCES.with("channels", channels).with("ages", ages).with("newest", slot), Reference::row);
    }

    private <T> List<T> ask(Sql question, RowMapper<T> mapper) {
        return clickHouse.jdbc().sql(question.text()).query(mapper).list();
    }
}
