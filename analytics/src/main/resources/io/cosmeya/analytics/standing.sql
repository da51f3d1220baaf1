-- The values of a video at ages, and where each stands in the baseline of its channel as of the newest slot.
SELECT a.age_h AS age_h, a.value AS value, a.low AS low, a.high AS high, a.step AS step, a.high - a.low > 0.5 * a.low AS rough,
    a.side < 0 AS straddles, r.n AS n, r.median AS median,
    if(r.n >= 20, (arrayCount(x -> x < a.value, r.sorted) + arrayCount(x -> x = a.value, r.sorted) / 2) / r.n, NULL) AS percentile,
    if(r.n BETWEEN 8 AND 19, 1 + arrayCount(x -> x > a.value, r.sorted), NULL) AS rank,
    if(r.n >= 8 AND r.median > 0, a.value / r.median, NULL) AS outlier,
    if(r.n >= 8 AND r.mad > 0, 0.6745 * (log1p(a.value) - r.log_median) / r.mad, NULL) AS robust_z
FROM (
    SELECT *, $side AS side FROM analytics.age_value FINAL
    WHERE $owned AND video_id = :id
) AS a
LEFT JOIN (
    SELECT * FROM analytics.age_ref
    WHERE slot = (SELECT max(slot) FROM analytics.age_ref) AND $owned
) AS r
    ON a.channel_id = r.channel_id AND a.format = r.format AND a.age_h = r.age_h AND a.side = r.side
ORDER BY age_h
