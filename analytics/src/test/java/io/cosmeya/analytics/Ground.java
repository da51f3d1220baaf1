package io.cosmeya.analytics;

import static org.assertj.core.api.Assertions.assertThat;

import io.cosmeya.ingest.ClickHouse;
import io.cosmeya.scrapers.run.Run;
import io.cosmeya.scrapers.run.Runs;
import io.cosmeya.scrapers.run.Slot;
import io.cosmeya.scrapers.run.Slots;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Empty tables for each test, raw rows to put there, and the tables to look at. Slots are counted from 1, an evening,
/// at whatever hour the test runs, in an order of hours that ended some days ago: raw rows of long ago would not stay.
@Component
class Ground {

    private static final Slots SLOTS =
            new Slots(ZoneId.of("Europe/Moscow"), List.of(LocalTime.of(12, 0), LocalTime.of(21, 0)));

    private static final Slot ZERO =
            SLOTS.next(SLOTS.lastOfDayBefore(SLOTS.atOrBefore(Instant.now().minus(25, ChronoUnit.DAYS))));

    private final ClickHouse clickHouse;
    private final JdbcClient postgres;
    private final Runs runs;
    private final Computing computing;
    private int cleared;

    Ground(ClickHouse clickHouse, JdbcClient postgres, Runs runs, Computing computing) {
        this.clickHouse = clickHouse;
        this.postgres = postgres;
        this.runs = runs;
        this.computing = computing;
    }

    static int number(int slot) {
        return slot(slot).number();
    }

    static Instant at(int slot) {
        return slot(slot).at();
    }

    private static Slot slot(int index) {
        Slot slot = ZERO;
        for (int i = 0; i < index; i++) {
            slot = SLOTS.next(slot);
        }
        return slot;
    }

    /// How often the tables were cleared.
    int cleared() {
        return cleared;
    }

    void clear() {
        cleared++;
        clearRaw();
        ComputedTables.inClickHouse().forEach(table -> clickHouse("TRUNCATE TABLE analytics." + table));
        postgres.sql("""
                        TRUNCATE scrapers.run, scrapers.run_task, analytics.computed_run, analytics.slot_mover,
                        analytics.video_current, analytics.channel_current, analytics.breakout,
                        analytics.channel_breakout, scrapers.video CASCADE""").update();
    }

    void clearRaw() {
        clickHouse("TRUNCATE TABLE ingest.snap_raw");
        clickHouse("TRUNCATE TABLE ingest.channel_raw");
    }

    /// Rows of videos, each batch a part of its own.
    void rows(Raw... rows) {
        rows(Arrays.asList(rows));
    }

    void rows(Collection<Raw> rows) {
        if (rows.isEmpty()) {
            return;
        }
        clickHouse(
                "INSERT INTO ingest.snap_raw (slot, platform, channel_id, video_id, observed_at, ver, views, views_step,"
                        + " likes, status, published_at, endpoint, exit, counter) VALUES "
                        + rows.stream().map(Raw::values).collect(Collectors.joining(", ")));
    }

    /// A complete enumeration of channel 1, 5 minutes into the slot.
    void listed(int slot, @Nullable Long followers, long step) {
        channel(slot, followers, step, "ok");
    }

    void channel(int slot, @Nullable Long followers, long step, String status) {
        long milli = at(slot).plusSeconds(300).toEpochMilli();
        clickHouse(
                "INSERT INTO ingest.channel_raw (slot, platform, channel_id, observed_at, ver, followers, followers_step,"
                        + " status, endpoint, exit) VALUES (%d, 'youtube', 1, fromUnixTimestamp64Milli(%d, 'UTC'), %d, %s, %d, '%s', 'about', 'direct')"
                                .formatted(number(slot), milli, milli * 1024 + 1, followers, step, status));
    }

    /// The run of a slot that was planned.
    Run known(int slotNumber) {
        long id = postgres.sql("SELECT id FROM scrapers.run WHERE slot_no = :slot")
                .param("slot", slotNumber)
                .query((row, number) -> row.getLong(1))
                .single();
        return runs.find(id).orElseThrow();
    }

    /// A closed run of a slot, at its next revision; its slot is planned from now on.
    Run run(int slot) {
        long id = postgres.sql("""
                        INSERT INTO scrapers.run AS r
                            (slot_no, slot_at, kind, state, deadline_at, opened_at, closed_at, revision, expected, done)
                        VALUES (:slot, :at, 'scheduled', 'closed', :at, :at, :at, 1, 1, 1)
                        ON CONFLICT (slot_no) WHERE kind <> 'manual' DO UPDATE SET revision = r.revision + 1
                        RETURNING id""")
                .param("slot", number(slot))
                .param("at", at(slot).atOffset(ZoneOffset.UTC))
                .query((row, number) -> row.getLong(1))
                .single();
        return runs.find(id).orElseThrow();
    }

    /// A closed run of each slot up to one, at their first revision.
    void runs(int slots) {
        int known = postgres.sql("SELECT count(*) FROM scrapers.run")
                .query(Integer.class)
                .single();
        IntStream.rangeClosed(known + 1, slots).forEach(this::run);
    }

    /// Computes slots in the order given, each at its next revision.
    void compute(int... slots) {
        for (int slot : slots) {
            assertThat(computing.compute(run(slot))).isTrue();
        }
    }

    /// What a video gained in a slot, as `value [gap] flags`; "none" without a row in that slot.
    String gain(int slot, int video, String metric) {
        return clickHouse
                .jdbc()
                .sql(
                        "SELECT d_%1$s AS d, %1$s_gap AS gap, %1$s_flags AS flags FROM analytics.video_delta WHERE slot = %2$d AND video_id = %3$d AND status != 'absent' AND seen_slot = slot"
                                .formatted(metric, number(slot), video))
                .query((row, number) -> gain(row))
                .optional()
                .orElse("none");
    }

    /// What was gained in every reading of a metric, as [Oracle] says it.
    List<String> gains(String metric) {
        Map<Integer, Integer> indexes =
                IntStream.rangeClosed(1, 40).boxed().collect(Collectors.toMap(Ground::number, Function.identity()));
        return clickHouse
                .jdbc()
                .sql(
                        "SELECT slot, video_id, d_%1$s AS d, %1$s_gap AS gap, %1$s_flags AS flags FROM analytics.video_delta WHERE seen_slot = slot"
                                .formatted(metric))
                .query((row, number) ->
                        "%02d/%d: %s".formatted(indexes.get(row.getInt("slot")), row.getInt("video_id"), gain(row)))
                .list()
                .stream()
                .sorted()
                .toList();
    }

    private static String gain(ResultSet row) throws SQLException {
        Long d = Rows.number(row, "d");
        String flags = String.join(" ", Flag.keys(row.getInt("flags")));
        return ((d == null ? "null" : d + " over " + row.getInt("gap")) + " " + flags).strip();
    }

    String views(int slot) {
        return gain(slot, 1, "views");
    }

    /// All that was computed, table by table, without the moments and revisions of the computation.
    Map<String, List<String>> tables() {
        return new ComputedTables(clickHouse, postgres).rows();
    }

    void clickHouse(String sql) {
        clickHouse.jdbc().sql(sql).update();
    }

    JdbcClient postgres() {
        return postgres;
    }
}
