-- Several channels together in each planned slot: of each the newest value that is at most :lookback slot numbers old.
SELECT p.slot AS slot, sumOrNull(v.value) AS value,
    sumIf(v.step, v.step > 1) AS step,
    countIf(v.slot = p.slot) AS read,
    countIf(v.slot < p.slot) AS carried,
    sumOrNullIf(v.d, v.slot = p.slot) AS gained,
    sumIf(v.unc, v.slot = p.slot AND isNotNull(v.d)) AS uncertainty,
    sumOrNullIf(v.d * 3600 / v.secs, v.slot = p.slot AND v.secs >= 900 AND (v.unc = 0 OR abs(v.d) > v.unc)) AS per_hour
FROM (
    SELECT toUInt32(arrayJoin([:slots])) AS slot, toUInt32(arrayJoin([:ids])) AS channel_id
) AS p
ASOF INNER JOIN (
    SELECT channel_id, slot, assumeNotNull(shown) AS value, step, d, unc, secs
    FROM (
        SELECT channel_id, slot, $value AS shown, $m_step AS step, d_$m AS d, $m_unc AS unc, $m_secs AS secs
        FROM analytics.channel_snapshot FINAL
        WHERE channel_id IN (:ids) AND slot BETWEEN :from - :lookback AND :to AND seen_slot = slot
    )
    WHERE isNotNull(shown)
) AS v ON p.channel_id = v.channel_id AND p.slot >= v.slot
WHERE v.slot + :lookback >= p.slot
GROUP BY p.slot
