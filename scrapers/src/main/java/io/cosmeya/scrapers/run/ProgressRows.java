package io.cosmeya.scrapers.run;

import io.cosmeya.scrapers.Platform;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Counts how far runs are.
@Component
class ProgressRows {

    /// How far back the speed looks.
    static final Duration LATELY = Duration.ofMinutes(5);

    private static final Duration SHORTEST = Duration.ofSeconds(1);

    private static final String RUN = "SELECT state, opened_at, deadline_at FROM scrapers.run WHERE id = :run";

    private static final String PARTS = """
            SELECT platform, count(*) FILTER (WHERE state = 'planned') AS planned,
                   count(*) FILTER (WHERE state = 'released') AS released,
                   count(*) FILTER (WHERE state = 'running') AS running,
                   count(*) FILTER (WHERE state = 'done') AS done,
                   count(*) FILTER (WHERE state = 'failed') AS failed,
                   count(*) FILTER (WHERE state = 'cancelled') AS cancelled,
                   count(*) FILTER (WHERE ended_at > :since) AS ended, max(ended_at) AS last_end,
                   max(due_at) FILTER (WHERE state = 'planned') AS last_due
            FROM scrapers.run_task WHERE run_id = :run GROUP BY platform""";

    private final JdbcClient jdbc;
    private final Clock clock;

    ProgressRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    private record Frame(Run.State state, @Nullable Instant opened, Instant deadline, Instant now) {

        /// From when on ended tasks count for the speed.
        Instant since() {
            Instant start = opened == null ? now : opened;
            Instant lately = now.minus(LATELY);
            return goesOn() && lately.isAfter(start) ? lately : start;
        }

        boolean goesOn() {
            return state == Run.State.OPEN || state == Run.State.DRAINING;
        }
    }

    Optional<Progress> of(long run) {
        return jdbc.sql(RUN).param("run", run).query(this::frame).optional().map(frame -> of(run, frame));
    }

    private Progress of(long run, Frame frame) {
        SortedMap<Platform, Progress.Part> parts = new TreeMap<>();
        jdbc.sql(PARTS)
                .param("run", run)
                .param("since", frame.since().minusMillis(1).atOffset(ZoneOffset.UTC))
                .query(row -> {
                    parts.put(Platform.of(row.getString("platform")), part(row, frame));
                });
        return new Progress(run, frame.state(), Progress.Part.sum(parts.values()), parts);
    }

    private static Progress.Part part(ResultSet row, Frame frame) throws SQLException {
        int remaining = row.getInt("planned") + row.getInt("released") + row.getInt("running");
        Double speed = speed(row.getInt("ended"), time(row, frame));
        return new Progress.Part(
                row.getInt("planned"),
                row.getInt("released"),
                row.getInt("running"),
                row.getInt("done"),
                row.getInt("failed"),
                row.getInt("cancelled"),
                speed,
                left(remaining, speed, instant(row, "last_due"), frame));
    }

    private static Duration time(ResultSet row, Frame frame) throws SQLException {
        Instant last = instant(row, "last_end");
        Duration time = Duration.between(frame.since(), frame.goesOn() || last == null ? frame.now() : last);
        return time.compareTo(SHORTEST) < 0 ? SHORTEST : time;
    }

    private static @Nullable Double speed(int ended, Duration time) {
        return ended == 0 ? null : ended * 60_000.0 / time.toMillis();
    }

    /// What is planned for later cannot end sooner, however fast the workers are.
    private static @Nullable Duration left(
            int remaining, @Nullable Double perMinute, @Nullable Instant lastDue, Frame frame) {
        if (remaining == 0) {
            return Duration.ZERO;
        }
        Duration most = Duration.between(frame.now(), frame.deadline());
        if (most.isNegative()) {
            return Duration.ZERO;
        }
        if (perMinute == null) {
            return null;
        }
        Duration work = Duration.ofSeconds(Math.round(remaining * 60 / perMinute));
        Duration plan = lastDue == null ? Duration.ZERO : Duration.between(frame.now(), lastDue);
        Duration left = work.compareTo(plan) > 0 ? work : plan;
        return left.compareTo(most) < 0 ? left : most;
    }

    private Frame frame(ResultSet row, int number) throws SQLException {
        return new Frame(
                Run.state(row.getString("state")),
                instant(row, "opened_at"),
                row.getObject("deadline_at", OffsetDateTime.class).toInstant(),
                clock.instant());
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
