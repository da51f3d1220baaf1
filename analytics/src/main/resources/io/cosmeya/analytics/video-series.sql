-- A video's readings of slots :first to :last, and what each of :from to :to gained, whatever
-- channel it was in. precision = what must not change for two values to be of the same kind.
SELECT h.slot AS slot, transform(h.slot, [:slots], arrayMap(m -> toInt64(m), [:moments]), toInt64(0)) + h.obs_s AS observed_s, h.$m AS value,
    h.$m_step AS step, concat(toString(h.$m_step), ' ', $counter) AS precision, d.d_$m AS d, d.$m_unc AS unc, d.$m_gap AS gap, d.$m_secs AS secs,
    d.$m_flags AS flags
FROM (
    SELECT slot, argMax(obs_s, rev) AS obs_s, argMax(tuple($m), rev).1 AS $m, argMax($m_step, rev) AS $m_step,
        argMax(counter, rev) AS counter
    FROM analytics.video_history FINAL
    WHERE $owned
        AND video_id = :id AND slot BETWEEN :first AND :last
    GROUP BY slot
) AS h
LEFT JOIN (
    SELECT slot, d_$m, $m_unc, $m_gap, $m_secs, $m_flags
    FROM analytics.video_delta
    WHERE slot BETWEEN :from AND :to AND video_id = :id
        AND $owned
) AS d ON h.slot = d.slot
ORDER BY h.slot
