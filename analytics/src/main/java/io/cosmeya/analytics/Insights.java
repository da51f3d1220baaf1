package io.cosmeya.analytics;

import io.cosmeya.ingest.ClickHouse;
import io.cosmeya.scrapers.Metric;
import io.cosmeya.scrapers.run.Runs;
import io.cosmeya.scrapers.run.Schedule;
import io.cosmeya.scrapers.run.Slots;
import io.cosmeya.scrapers.video.VideoSeen;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What is derived of one video or one channel, as of the newest computed slot. One question of these takes some
/// milliseconds.
@Repository
public class Insights {

    private static final Sql STANDING = Sql.file("standing.sql", List.of());
    private static final Sql BASELINE = Sql.file("baseline.sql", List.of());
    private static final Sql FORECAST = Sql.file("forecast.sql", List.of());
    private static final Sql CHANNEL_PACE = Sql.file("channel-pace.sql", List.of());
    private static final Sql ENGAGEMENT = Sql.file("engagement.sql", Columns.VIDEO);
    private static final Sql BEST_TIMES = Sql.file("best-times.sql", List.of());
    private static final Sql COMPOSITION = Sql.file("composition.sql", List.of());
    private static final int SLOTS_OF_A_DAY = 8;

    // The newest reading of the newest slot, in seconds: all is told as of then.
    private static final String NOW = """
            (SELECT toUnixTimestamp(max(observed_at)) FROM analytics.channel_delta
            WHERE slot = (SELECT max(slot) FROM analytics.channel_delta))""";

    private static final String REACTIONS = """
            SELECT (likes + coalesce(comments, 0) + coalesce(shares, 0)) / nullif(views, 0)::double precision AS rate,
              comments IS NOT NULL AS has_comments, shares IS NOT NULL AS has_shares
            FROM analytics.video_current WHERE video_id = :id""";

    private static final String POSTS = """
            SELECT published_at FROM scrapers.video
            WHERE channel_id = :id AND published_at > :from AND published_at <= :to ORDER BY published_at""";

    private final ClickHouse clickHouse;
    private final JdbcClient postgres;
    private final Breaks breaks;
    private final Owners owners;
    private final VideoReadings readings;
    private final Runs runs;
    private final Schedule schedule;
    private final Clock clock;

    Insights(
            ClickHouse clickHouse,
            JdbcClient postgres,
            Breaks breaks,
            Owners owners,
            VideoReadings readings,
            Runs runs,
            Schedule schedule,
            Clock clock) {
        this.readings = readings;
        this.runs = runs;
        this.clickHouse = clickHouse;
        this.postgres = postgres;
        this.breaks = breaks;
        this.owners = owners;
        this.schedule = schedule;
        this.clock = clock;
    }

    /// The views that a video had at the ages that it has passed, the youngest first.
    public List<AgeValue> ages(int videoId) {
        return ask(owners.in(breaks.in(STANDING), videoId), videoId, AgeValue::row);
    }

    /// What the videos of a channel and format had at each age, the youngest first, as of one that was published at a
    /// moment: on its side of every methodology break. Ages with fewer than 8 videos are left out.
    public List<Baseline> baseline(int channelId, VideoSeen.Format format, Instant publishedAt) {
        Sql question = breaks.in(BASELINE)
                .with("format", format.ordinal() + 1)
                .with("published", publishedAt.getEpochSecond());
        return ask(question, channelId, Baseline::row);
    }

    /// The views that a video is likely to have at the ages that it has not reached; empty where that cannot be told.
    public List<Forecast> forecasts(int videoId) {
        return ask(owners.in(breaks.in(FORECAST), videoId), videoId, Forecast::row);
    }

    /// How fast a video gains views; empty until it is computed.
    public Optional<Pace> paceOfVideo(int videoId) {
        int newest = newest("video_delta");
        int oldest = newest - Pace.LOOKED_AT;
        Stretch slots = Stretch.of(oldest, newest, runs.ofSlots(oldest, newest));
        return Pace.of(readings.of(videoId, Metric.VIEWS, slots), since());
    }

    /// How fast a channel gains views; empty until it is computed.
    public Optional<Pace> paceOfChannel(int channelId) {
        int newest = newest("channel_snapshot WHERE seen_slot = slot AND channel_id = " + channelId);
        return ask(CHANNEL_PACE.with("slot", newest), channelId, Pace::row).stream()
                .findFirst();
    }

    /// How people react to a video; empty until it is computed.
    public Optional<Engagement> engagementOfVideo(int videoId) {
        return postgres.sql(REACTIONS)
                .param("id", videoId)
                .query(Engagement::ofVideo)
                .optional();
    }

    /// How people react to a channel.
    public Engagement engagementOfChannel(int channelId) {
        return ask(ENGAGEMENT, channelId, Engagement::ofChannel).getFirst();
    }

    /// When a channel publishes.
    public Rhythm rhythm(int channelId) {
        List<Rhythm.BestTime> best = ask(breaks.in(BEST_TIMES), channelId, Rhythm.BestTime::row);
        Instant now = Instant.ofEpochSecond(clickHouse
                .jdbc()
                .sql("SELECT " + NOW)
                .query((row, number) -> row.getLong(1))
                .single());
        List<Instant> posts = postgres.sql(POSTS)
                .param("id", channelId)
                .param("from", now.minus(Rhythm.LOOKED_AT).atOffset(ZoneOffset.UTC))
                .param("to", now.atOffset(ZoneOffset.UTC))
                .query((row, number) -> Rows.instant(row, "published_at"))
                .list();
        return Rhythm.of(posts, now, best);
    }

    /// What made a channel's gain on each day from one to another, both included, oldest first; a day on which it was
    /// not read is left out.
    public List<Composition> compositions(int channelId, LocalDate from, LocalDate to) {
        Sql days = COMPOSITION
                .with("from", from.toEpochDay() * SLOTS_OF_A_DAY)
                .with("to", to.toEpochDay() * SLOTS_OF_A_DAY + SLOTS_OF_A_DAY - 1);
        return ask(days, channelId, (row, number) -> Composition.row(row, channelId));
    }

    private int newest(String table) {
        return clickHouse
                .jdbc()
                .sql("SELECT max(slot) FROM analytics." + table)
                .query((row, number) -> row.getInt(1))
                .single();
    }

    private long since() {
        Slots slots = schedule.slots();
        return slots.sinceChange(slots.atOrBefore(clock.instant())).number();
    }

    private <T> List<T> ask(Sql sql, int id, RowMapper<T> mapper) {
        Sql question = sql.filled("now", NOW).with("id", id).with("lookback", ClosedSlot.LOOKBACK);
        return clickHouse.jdbc().sql(question.text()).query(mapper).list();
    }
}
