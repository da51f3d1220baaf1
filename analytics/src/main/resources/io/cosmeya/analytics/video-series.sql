-- A video's readings of slots :first to :last, whatever channel it was in. precision = what must not change for two values
-- to be of the same kind.
SELECT slot, transform(slot, [:slots], arrayMap(m -> toInt64(m), [:moments]), toInt64(0)) + argMax(obs_s, rev) AS observed_s,
    argMax(tuple($m), rev).1 AS value, argMax($m_step, rev) AS step,
    concat(toString(step), ' ', argMax($counter, rev)) AS precision, argMax($m_flags, rev) AS flags
FROM analytics.video_history FINAL
WHERE $owned AND video_id = :id AND slot BETWEEN :first AND :last
GROUP BY slot
ORDER BY slot
