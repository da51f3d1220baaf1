-- Several channels together in each planned slot: of each the newest value that is at most :lookback slot numbers old, which
-- stands in a row of the slot whether the channel was read in it or not.
SELECT slot, sum(had) AS value, sumIf(rounding, rounding > 1) AS step, countIf(read) AS read_n, countIf(NOT read) AS carried,
    sumOrNullIf(d, read) AS gained, sumIf(unc, read AND isNotNull(d)) AS uncertainty,
    sumOrNullIf(d * 3600 / secs, read AND secs >= 900 AND (unc = 0 OR abs(d) > unc)) AS per_hour
FROM (
    SELECT slot, $m AS had, $m_step AS rounding, $read_slot = slot AS read, d_$m AS d, $m_unc AS unc, $m_secs AS secs
    FROM analytics.channel_snapshot FINAL
    WHERE $channels AND slot IN (:slots) AND $read_slot + :lookback >= slot AND isNotNull($m)
)
GROUP BY slot
