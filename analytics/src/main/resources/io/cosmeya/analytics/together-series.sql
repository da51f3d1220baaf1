-- Several channels together in each planned slot: of each a reading of the slot, or what is carried into it from the 7 days
-- before.
SELECT slot, sum(had) AS value, sumIf(rounding, rounding > 1) AS step, countIf(read) AS read_n, countIf(NOT read) AS carried,
    sumOrNullIf(d, read) AS gained, sumIf(unc, read AND isNotNull(d)) AS uncertainty,
    sumOrNullIf(d * 3600 / secs, read AND secs >= 900 AND (unc = 0 OR abs(d) > unc)) AS per_hour
FROM (
    $readings
)
GROUP BY slot
