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
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What is derived of one video or one channel, as of the newest computed slot; nothing until one is computed. One
/// question of these takes some milliseconds.
@Repository
public class Insights {

    private static final Sql COMPOSITION = Sql.file("composition.sql", List.of());
    private static final String PULSE = "SELECT * FROM analytics.channel_pulse WHERE slot = :slot AND channel_id = :id";
    private static final int SLOTS_OF_A_DAY = 8;

    private static final String REACTIONS = """
            SELECT (likes + coalesce(comments, 0) + coalesce(shares, 0)) / nullif(views, 0)::double precision AS rate,
              comments IS NOT NULL AS has_comments, shares IS NOT NULL AS has_shares
            FROM analytics.video_current WHERE video_id = :id""";

    private final AsOf asOf;
    private final Ages ages;
    private final Posts posts;
    private final Values values;
    private final ClickHouse clickHouse;
    private final JdbcClient postgres;
    private final VideoReadings readings;
    private final Runs runs;
    private final Schedule schedule;
    private final Clock clock;

    Insights(
            AsOf asOf,
            Ages ages,
            Posts posts,
            Values values,
            ClickHouse clickHouse,
            JdbcClient postgres,
            VideoReadings readings,
            Runs runs,
            Schedule schedule,
            Clock clock) {
        this.asOf = asOf;
        this.ages = ages;
        this.posts = posts;
        this.values = values;
        this.clickHouse = clickHouse;
        this.postgres = postgres;
        this.readings = readings;
        this.runs = runs;
        this.schedule = schedule;
        this.clock = clock;
    }

    /// The views that a video had at ages, and those that it is likely to have.
    public AtAges atAges(int videoId) {
        return asOf.newest().map(now -> ages.of(videoId, now)).orElse(AtAges.NONE);
    }

    /// What the videos of a channel and format had at each age, the youngest first, as of one that was published at a
    /// moment: on its side of every methodology break. Ages with fewer than 8 videos are left out.
    public List<Baseline> baseline(int channelId, VideoSeen.Format format, Instant publishedAt) {
        return asOf.newest()
                .map(now -> ages.baseline(channelId, format, publishedAt, now.slot()))
                .orElse(List.of());
    }

    /// How fast a video gains views; empty until it is computed.
    public Optional<Pace> paceOfVideo(int videoId) {
        return asOf.newest().flatMap(now -> {
            int oldest = now.slot() - Pace.LOOKED_AT;
            Stretch slots = Stretch.of(oldest, now.slot(), runs.ofSlots(oldest, now.slot()));
            return Pace.of(readings.of(videoId, Metric.VIEWS, slots), since());
        });
    }

    /// How fast a channel gains views; empty until it is computed.
    public Optional<Pace> paceOfChannel(int channelId) {
        return values.channels(List.of(channelId)).values().stream()
                .map(now -> Pace.of(now, pulse(channelId, now.slot())))
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
        List<Post> last = asOf.newest()
                .map(now -> posts.ripe(channelId, now, Engagement.SEEN))
                .orElse(List.of());
        return Engagement.ofChannel(last, last.isEmpty() ? new TreeMap<>() : posts.followers(channelId));
    }

    /// When a channel publishes.
    public Rhythm rhythm(int channelId) {
        return asOf.newest()
                .map(now -> Rhythm.of(
                        posts.published(channelId, Rhythm.LOOKED_AT, now.reading()),
                        now.reading(),
                        ages.bestTimes(channelId, now.slot())))
                .orElseGet(() -> Rhythm.of(List.of(), clock.instant(), List.of()));
    }

    /// What made a channel's gain on each day from one to another, both included, oldest first; a day on which it was
    /// not read is left out.
    public List<Composition> compositions(int channelId, LocalDate from, LocalDate to) {
        Sql days = COMPOSITION
                .with("id", channelId)
                .with("from", from.toEpochDay() * SLOTS_OF_A_DAY)
                .with("to", to.toEpochDay() * SLOTS_OF_A_DAY + SLOTS_OF_A_DAY - 1);
        return clickHouse
                .jdbc()
                .sql(days.text())
                .query((row, number) -> Composition.row(row, channelId))
                .list();
    }

    private Pulse pulse(int channelId, int slot) {
        Sql question = new Sql(PULSE).with("id", channelId).with("slot", slot);
        return clickHouse.jdbc().sql(question.text()).query(Pulse::row).list().stream()
                .findFirst()
                .orElse(Pulse.NONE);
    }

    private long since() {
        Slots slots = schedule.slots();
        return slots.sinceChange(slots.atOrBefore(clock.instant())).number();
    }
}
