package io.cosmeya.analytics;

import io.cosmeya.ingest.ClickHouse;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// As of when all that is derived is told: of the newest slot that is computed.
@Component
class AsOf {

    private static final String LATEST = """
            SELECT slot_no, run_id, revision, computed_at FROM analytics.computed_run
            ORDER BY slot_no DESC, computed_at DESC, run_id DESC LIMIT 1""";

    private final JdbcClient postgres;
    private final ClickHouse clickHouse;
    private final AtomicReference<@Nullable Told> told = new AtomicReference<>();

    AsOf(JdbcClient postgres, ClickHouse clickHouse) {
        this.postgres = postgres;
        this.clickHouse = clickHouse;
    }

    /// Empty until a run is computed.
    Optional<Moment> newest() {
        return postgres.sql(LATEST)
                .query((row, number) -> new Computation(
                        row.getInt("slot_no"),
                        row.getLong("run_id"),
                        row.getInt("revision"),
                        Rows.instant(row, "computed_at")))
                .optional()
                .map(this::moment);
    }

    /// Changes with everything that is computed, of whatever slot; empty until a run is computed.
    Optional<String> edition() {
        return postgres.sql(
                        "SELECT count(*) || ' ' || max(computed_at) FROM analytics.computed_run HAVING count(*) > 0")
                .query((row, number) -> row.getString(1))
                .optional();
    }

    private Moment moment(Computation computation) {
        Told last = told.get();
        if (last != null && last.computation.equals(computation)) {
            return last.moment;
        }
        Moment moment = new Moment(computation.slot, lastReading(computation.slot));
        told.set(new Told(computation, moment));
        return moment;
    }

    private Instant lastReading(int slot) {
        return Instant.ofEpochSecond(clickHouse
                .jdbc()
                .sql("SELECT toUnixTimestamp(max(observed_at)) FROM analytics.channel_delta WHERE slot = " + slot)
                .query((row, number) -> row.getLong(1))
                .single());
    }

    /// @param slot number of the slot
    /// @param reading its newest reading
    record Moment(int slot, Instant reading) {}

    private record Computation(int slot, long run, int revision, Instant at) {}

    private record Told(Computation computation, Moment moment) {}
}
