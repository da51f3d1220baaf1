package io.cosmeya.scrapers.run;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// When runs are due, in Postgres, so that all processes read the same. The settings make a new version where they
/// differ; it holds from the next day on, and what was before keeps its meaning.
@Component
public class Schedule {

    private static final Logger log = LoggerFactory.getLogger(Schedule.class);

    /// How long a process may not know of a new version; none begins sooner.
    static final Duration KNOWN = Duration.ofSeconds(10);

    private static final Duration LEAD = Duration.ofMinutes(1);

    private static final String VERSIONS = "SELECT from_day, zone, times FROM scrapers.schedule_version";

    private static final String LOCK = "LOCK TABLE scrapers.schedule_version IN SHARE ROW EXCLUSIVE MODE";

    private static final String FORGET = "DELETE FROM scrapers.schedule_version WHERE from_day >= :day";

    private static final String ADD = """
            INSERT INTO scrapers.schedule_version (from_day, zone, times, added_at)
            VALUES (:day, :zone, :times, :now)""";

    private final JdbcClient jdbc;
    private final Clock clock;
    private final RunSettings settings;
    private volatile @Nullable Read read;

    Schedule(JdbcClient jdbc, Clock clock, RunSettings settings) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.settings = settings;
    }

    private record Read(Instant at, Slots slots) {}

    /// The slots as they are known; those of the settings until a version is stored.
    public Slots slots() {
        Instant now = clock.instant();
        Read last = read;
        if (last == null || Duration.between(last.at(), now).abs().compareTo(KNOWN) >= 0) {
            last = read(now);
        }
        return last.slots();
    }

    /// The moment of the slot that comes next.
    public Instant next() {
        Slots slots = slots();
        return slots.next(slots.atOrBefore(clock.instant())).at();
    }

    /// Makes a new version where the settings are others than the newest; one that has not begun is replaced.
    @Transactional
    public void declare() {
        jdbc.sql(LOCK).update();
        Instant now = clock.instant();
        Hours wanted = settings.hours();
        Map<LocalDate, Hours> versions = versions();
        if (versions.isEmpty()) {
            add(LocalDate.EPOCH, wanted, now);
        } else {
            Slots known = new Slots(versions);
            if (!known.newest().equals(wanted)) {
                LocalDate day = known.change(wanted, now.plus(LEAD));
                jdbc.sql(FORGET).param("day", day).update();
                add(day, wanted, now);
                log.info(
                        "The hours of the runs change to {} of {}, from the day {} on; until then they are {} of {}",
                        wanted.times(),
                        wanted.zone(),
                        day,
                        known.hours(day.minusDays(1)).times(),
                        known.hours(day.minusDays(1)).zone());
            }
        }
        read(now);
    }

    private Read read(Instant now) {
        Map<LocalDate, Hours> versions = versions();
        Read fresh = new Read(
                now, versions.isEmpty() ? new Slots(Map.of(LocalDate.EPOCH, settings.hours())) : new Slots(versions));
        read = fresh;
        return fresh;
    }

    private Map<LocalDate, Hours> versions() {
        return jdbc.sql(VERSIONS).query(Schedule::version).list().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private void add(LocalDate day, Hours hours, Instant now) {
        jdbc.sql(ADD)
                .param("day", day)
                .param("zone", hours.zone().getId())
                .param("times", hours.times().stream().map(LocalTime::toString).toArray(String[]::new))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static Map.Entry<LocalDate, Hours> version(ResultSet row, int number) throws SQLException {
        Array times = Objects.requireNonNull(row.getArray("times"));
        List<LocalTime> hours =
                Stream.of((String[]) times.getArray()).map(LocalTime::parse).toList();
        return Map.entry(
                Objects.requireNonNull(row.getObject("from_day", LocalDate.class)),
                new Hours(ZoneId.of(row.getString("zone")), hours));
    }
}
