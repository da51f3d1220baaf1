-- What the videos of channels have together in slots, each channel for itself, as views are in channel_delta: the last known
-- values, at most 7 days old, and what they gained. read = whether any of them was read in the slot.
SELECT slot, channel_id, countIf(seen_slot = slot) > 0 AS read,
    toInt64(toUnixTimestamp(maxIf(observed_at, seen_slot = slot))) AS observed_s,
    sumOrNullIf($m, $m_slot + :lookback >= slot) AS value,
    greatest(sumIf($m_step, $m_step > 1 AND isNotNull($m) AND $m_slot + :lookback >= slot), 1) AS step,
    if(step > 1, 'rounded', 'exact') AS precision,
    sumOrNull(d_$m) AS d, sum($m_unc) AS unc,
    quantileExactLowIf(0.5)($m_gap, isNotNull(d_$m) AND $m_gap > 0) AS gap,
    quantileExactLowIf(0.5)($m_secs, isNotNull(d_$m) AND $m_gap > 0) AS secs,
    8 * ifNull(d + toInt64(unc) < 0, 0) + 64 * (countIf(isNotNull(d_$m) AND $m_gap > 0) > 0 AND secs <= 0) + 128 * (unc > 0) AS flags
FROM analytics.video_delta
WHERE $channels AND $which
GROUP BY slot, channel_id
