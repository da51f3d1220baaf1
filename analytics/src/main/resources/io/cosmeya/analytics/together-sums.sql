-- Likes, comments or shares of the videos of several channels together in each planned slot: of each video the last known
-- value, at most :lookback slot numbers old, and of each channel what channel-sums.sql says.
SELECT slot, sum(had) AS value, sum(rounding) AS step, countIf(read) AS read_n, countIf(NOT read) AS carried,
    sumOrNullIf(d, read) AS gained, sumIf(unc, read AND isNotNull(d)) AS uncertainty,
    sumOrNullIf(d * 3600 / secs, read AND secs >= 900 AND (unc = 0 OR abs(d) > unc)) AS per_hour
FROM (
    SELECT slot, channel_id, sumOrNullIf($m, $m_slot + :lookback >= slot) AS had,
        sumIf($m_step, $m_step > 1 AND isNotNull($m) AND $m_slot + :lookback >= slot) AS rounding,
        countIf(seen_slot = slot) > 0 AS read, sumOrNull(d_$m) AS d, sum($m_unc) AS unc,
        quantileExactLowIf(0.5)($m_secs, isNotNull(d_$m) AND $m_gap > 0) AS secs
    FROM analytics.video_delta
    WHERE $channels AND slot IN (:slots)
    GROUP BY slot, channel_id
)
WHERE isNotNull(had)
GROUP BY slot
