package io.cosmeya.scrapers.egress;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// Marks proxies and forgets them.
@Repository
class ProxyMarks {

    private static final String MARK = """
            UPDATE scrapers.proxy SET state = :state, reason = :reason,
              retired_at = CASE WHEN :state = 'retired' THEN :now::timestamptz END
            WHERE id = :id""";

    private static final String CLEAN = "DELETE FROM scrapers.exit_health WHERE exit_id = :id";

    private static final String DELETE = "DELETE FROM scrapers.proxy WHERE id = :id";

    private final JdbcClient jdbc;
    private final Clock clock;

    ProxyMarks(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// What comes back begins anew: its former failures are forgotten.
    @Transactional
    boolean mark(int id, Proxy.State state, @Nullable String reason) {
        OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
        int marked = jdbc.sql(MARK)
                .param("state", state.name().toLowerCase(Locale.ROOT))
                .param("reason", reason)
                .param("now", now)
                .param("id", id)
                .update();
        if (state == Proxy.State.ACTIVE) {
            jdbc.sql(CLEAN).param("id", id).update();
        }
        return marked == 1;
    }

    @Transactional
    boolean delete(int id) {
        jdbc.sql(CLEAN).param("id", id).update();
        return jdbc.sql(DELETE).param("id", id).update() == 1;
    }
}
