package io.cosmeya.scrapers.egress;

import io.cosmeya.scrapers.Platform;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// The last look through each proxy at each platform.
@Repository
class ProxyCheckRows {

    private static final String KEEP = """
            INSERT INTO scrapers.proxy_check
              (proxy_id, platform, checked_at, ok, address, country, latency_ms, detail)
            VALUES (:proxy, :platform, :at, :ok, :address, :country, :latency, :detail)
            ON CONFLICT (proxy_id, platform) DO UPDATE SET checked_at = excluded.checked_at, ok = excluded.ok,
              address = excluded.address, country = excluded.country, latency_ms = excluded.latency_ms,
              detail = excluded.detail""";

    private static final String REGION = """
            UPDATE scrapers.proxy SET region = lower(:country) WHERE id = :proxy AND region IS NULL""";

    private static final String OF = """
            SELECT proxy_id, platform, checked_at, ok, address, country, latency_ms, detail
            FROM scrapers.proxy_check WHERE proxy_id = ANY (:proxies) ORDER BY proxy_id, platform""";

    private static final String DUE = """
            SELECT p.id, f.platform FROM scrapers.proxy p CROSS JOIN unnest(:platforms::text[]) f (platform)
            LEFT JOIN scrapers.proxy_check c ON c.proxy_id = p.id AND c.platform = f.platform
            WHERE p.state = 'active' AND (p.platforms = '{}' OR f.platform = ANY (p.platforms))
              AND (c.checked_at IS NULL OR c.checked_at < :before)
            ORDER BY c.checked_at NULLS FIRST, p.id LIMIT :most""";

    private final JdbcClient jdbc;

    ProxyCheckRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Keeps a look; a proxy whose region nobody named gets the country that was seen.
    @Transactional
    void keep(int proxy, ProxyCheck seen) {
        jdbc.sql(KEEP)
                .param("proxy", proxy)
                .param("platform", seen.platform().key())
                .param("at", seen.checkedAt().atOffset(ZoneOffset.UTC))
                .param("ok", seen.ok())
                .param("address", seen.address())
                .param("country", seen.country())
                .param("latency", seen.latencyMs(), Types.INTEGER)
                .param("detail", seen.detail())
                .update();
        if (seen.country() != null) {
            jdbc.sql(REGION)
                    .param("country", seen.country())
                    .param("proxy", proxy)
                    .update();
        }
    }

    Map<Integer, List<ProxyCheck>> of(List<Integer> proxies) {
        Map<Integer, List<ProxyCheck>> found = new HashMap<>();
        jdbc.sql(OF)
                .param("proxies", proxies.toArray(Integer[]::new))
                .query((row, number) -> Map.entry(row.getInt("proxy_id"), ProxyCheck.row(row, number)))
                .list()
                .forEach(each -> found.computeIfAbsent(each.getKey(), _ -> new ArrayList<>())
                        .add(each.getValue()));
        return found;
    }

    /// What was not looked at since then, the oldest first.
    List<Due> due(List<String> platforms, Instant before, int most) {
        return jdbc.sql(DUE)
                .param("platforms", platforms.toArray(String[]::new))
                .param("before", before.atOffset(ZoneOffset.UTC))
                .param("most", most)
                .query((row, number) -> new Due(row.getInt(1), Platform.of(row.getString(2))))
                .list();
    }

    /// A look that is to be taken.
    record Due(int proxy, Platform platform) {}
}
