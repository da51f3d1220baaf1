package io.cosmeya.scrapers.run;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Tells in the log how far the runs are, each once in a while, by whichever process asks first; and at their end.
@Component
class ProgressLog {

    private static final Logger log = LoggerFactory.getLogger(ProgressLog.class);

    private static final String DUE = """
            UPDATE scrapers.run SET told_at = :now
            WHERE state IN ('open', 'draining') AND coalesce(told_at, opened_at) <= :before RETURNING id""";

    private final JdbcClient jdbc;
    private final Clock clock;
    private final RunSettings settings;
    private final ProgressRows rows;

    ProgressLog(JdbcClient jdbc, Clock clock, RunSettings settings, ProgressRows rows) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.settings = settings;
        this.rows = rows;
    }

    /// Tells of the runs that are open and were not told of for [RunSettings#report()]; how many.
    int tell() {
        var due = jdbc.sql(DUE)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("before", clock.instant().minus(settings.report()).atOffset(ZoneOffset.UTC))
                .query((row, number) -> row.getLong(1))
                .list();
        due.stream()
                .flatMap(run -> rows.of(run).stream())
                .forEach(progress -> log.atInfo()
                        .addKeyValue("run.id", progress.run())
                        .log(
                                "The run goes on: {}; {}",
                                words(progress),
                                left(progress.all().left())));
        return due.size();
    }

    /// Tells what a run that was closed has come to.
    void ended(long run) {
        rows.of(run)
                .ifPresent(progress ->
                        log.atInfo().addKeyValue("run.id", run).log("The run has ended: {}", words(progress)));
    }

    static String words(Progress progress) {
        Progress.Part all = progress.all();
        String platforms = progress.platforms().entrySet().stream()
                .map(each -> "%s %d/%d"
                        .formatted(
                                each.getKey().key(),
                                each.getValue().done(),
                                each.getValue().expected()))
                .collect(Collectors.joining(", "));
        return "%d of %d channels read (%s), %d running, %d failed, %d cancelled; %s"
                .formatted(
                        all.done(),
                        all.expected(),
                        platforms,
                        all.running(),
                        all.failed(),
                        all.cancelled(),
                        speed(all.perMinute()));
    }

    private static String speed(@Nullable Double perMinute) {
        return perMinute == null ? "none ended lately" : String.format(Locale.ROOT, "%.1f a minute", perMinute);
    }

    private static String left(@Nullable Duration left) {
        return left == null
                ? "the time left is not known"
                : "about %d min %02d s left".formatted(left.toMinutes(), left.toSecondsPart());
    }
}
