package io.cosmeya.analytics;

import static org.assertj.core.api.Assertions.assertThat;

import io.cosmeya.ingest.ClickHouse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What the closed runs have stored of all videos.
record StoredGains(ClickHouse clickHouse) {

    /// Every change of a metric, `slot/video: change`, as it was stored when its run was closed.
    List<String> all(String metric) {
        return clickHouse
                .jdbc()
                .sql(
                        "SELECT slot, video_id, d_%1$s AS d, %1$s_unc AS unc, %1$s_gap AS gap, %1$s_secs AS secs, %1$s_flags AS flags FROM analytics.video_delta WHERE seen_slot = slot AND isNotNull(d_%1$s)"
                                .formatted(metric))
                .query((row, number) -> row.getInt("slot") + "/" + row.getInt("video_id") + ": "
                        + Rows.delta(
                                row.getLong("d"),
                                row.getLong("unc"),
                                row.getInt("secs"),
                                row.getInt("gap"),
                                row.getInt("flags")))
                .list()
                .stream()
                .sorted()
                .toList();
    }

    /// Readings whose gains, since the last one without a gain, are not the difference of the values.
    List<String> readingsThatDoNotAddUp() {
        Map<Integer, long[]> sums = new HashMap<>();
        List<String> wrong = new ArrayList<>();
        clickHouse
                .jdbc()
                .sql(
                        "SELECT slot, video_id, views, d_views FROM analytics.video_delta WHERE views_slot = slot ORDER BY slot")
                .query((row, number) -> {
                    long views = row.getLong("views");
                    Long gained = Rows.number(row, "d_views");
                    int video = row.getInt("video_id");
                    long[] sum = sums.computeIfAbsent(video, id -> new long[2]);
                    sum[0] = gained == null ? views : sum[0];
                    sum[1] = gained == null ? 0 : sum[1] + gained;
                    if (views - sum[0] != sum[1]) {
                        wrong.add(video + " in " + row.getInt("slot"));
                    }
                    return video;
                })
                .list();
        assertThat(sums).hasSizeGreaterThan(10);
        return wrong;
    }

    /// Readings that have a gain or a value although the platform said nothing.
    long valuesFromNothing() {
        return clickHouse.jdbc().sql("""
                        SELECT count() FROM analytics.video_delta AS d
                        LEFT ANY JOIN (SELECT slot, video_id, views, likes FROM ingest.snap_raw FINAL) AS r
                            ON d.slot = r.slot AND d.video_id = r.video_id
                        WHERE (isNull(r.views) AND (isNotNull(d.d_views) OR d.views_slot = d.slot))
                           OR (isNull(r.likes) AND (isNotNull(d.d_likes) OR d.likes_slot = d.slot))
                           OR isNotNull(d.d_shares) OR isNotNull(d.shares)""").query((row, number) -> row.getLong(1)).single();
    }
}
