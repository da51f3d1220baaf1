-- A video's readings of slots :first to :last, whatever channel it was in; of a slot that was counted in two of them, the
-- later revision comes last. obs_s = seconds after the moment of the slot.
SELECT slot, obs_s, $m AS value, $m_step AS step, concat(toString($m_step), ' ', $counter) AS precision, $m_flags AS flags
FROM analytics.video_history FINAL
WHERE $owned AND video_id = :id AND slot BETWEEN :first AND :last
ORDER BY slot, rev
