-- Of the values that settled in this slot, each against its baseline: which labels they reach, and (label 0) those of
-- videos that broke out before and are usual again. A label of L asks the outlier for L and the lower bound for L * 2.5/3.
SELECT video_id, channel_id, platform, format, age_h, value, low, high, median, n, value / median AS outlier,
    0.6745 * (log1p(value) - log_median) / mad AS robust_z, label
FROM (
    SELECT a.video_id AS video_id, a.channel_id AS channel_id, a.platform AS platform, a.format AS format,
        a.age_h AS age_h, a.value AS value, a.low AS low, a.high AS high, r.n AS n, r.median AS median, r.p75 AS p75,
        r.log_median AS log_median, r.mad AS mad
    FROM (SELECT *, toInt16($side) AS side FROM analytics.age_value FINAL WHERE settled = :slot AND $channels) AS a
    INNER JOIN (SELECT * FROM analytics.age_ref WHERE slot = :slot AND n >= 8 AND mad > 0 AND median > 0) AS r
        ON a.channel_id = r.channel_id AND a.format = r.format AND a.age_h = r.age_h AND a.side = r.side
)
ARRAY JOIN [0, 1.5, 3, 10] AS label
WHERE label = 0 AND robust_z < 2 AND video_id IN (:active)
    OR label > 0 AND robust_z >= 3.5 AND outlier >= label AND low >= label * median * 2.5 / 3
        AND value >= greatest(1000, p75)
ORDER BY age_h, video_id, label
