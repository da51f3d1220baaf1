-- A video's readings, each with what it gained; the bloom filter finds the video whatever channel it was in.
SELECT h.slot AS slot, transform(h.slot, [:slots], arrayMap(m -> toInt64(m), [:moments]), toInt64(0)) + h.obs_s AS observed_s, h.$m AS value,
    h.$m_step AS step, d.d_$m AS d, d.$m_unc AS unc, d.$m_gap AS gap, d.$m_secs AS secs, d.$m_flags AS flags
FROM (
    SELECT slot, argMax(obs_s, rev) AS obs_s, argMax(tuple($m), rev).1 AS $m, argMax($m_step, rev) AS $m_step
    FROM analytics.video_history FINAL
    WHERE video_id = :id AND slot BETWEEN :from AND :to
    GROUP BY slot
) AS h
LEFT JOIN (
    SELECT slot, d_$m, $m_unc, $m_gap, $m_secs, $m_flags
    FROM analytics.video_delta
    WHERE slot BETWEEN :from AND :to AND video_id = :id
) AS d ON h.slot = d.slot
