-- A channel's readings of slots :first to :last, each with what it gained. The sum of its videos is always of the slot; of
-- its own counters, a value that was carried from an earlier slot is not a reading.
SELECT slot, toInt64(toUnixTimestamp(observed_at)) AS observed_s, $value AS value, $m_step AS step, $precision AS precision, d_$m AS d,
    $m_unc AS unc, $m_gap AS gap, $m_secs AS secs, $m_flags AS flags
FROM analytics.channel_snapshot FINAL
WHERE channel_id = :id AND slot BETWEEN :first AND :last AND seen_slot = slot
ORDER BY slot
