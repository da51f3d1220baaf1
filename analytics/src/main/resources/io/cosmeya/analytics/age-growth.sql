-- The growth between two ages of up to 200 videos of each channel, format and side, in the order of publication; the
-- back-test asks of each, from the eleventh on, whether it lay between the quantiles of all before it.
INSERT INTO analytics.age_growth_stage
    (slot, channel_id, platform, format, from_h, to_h, side, n, own, pool, growth, q10, q90, tested, coverage)
WITH pairs AS (
    SELECT x.channel_id AS channel_id, x.platform AS platform, x.format AS format, x.age_h AS from_h, y.age_h AS to_h,
        y.side AS side, x.published_at AS published_at, x.video_id AS video_id, log1p(y.value) - log1p(x.value) AS g
    FROM (SELECT * FROM analytics.age_value FINAL WHERE settled <= :slot AND age_h < 720) AS x
    INNER JOIN (
        SELECT *, $side AS side FROM analytics.age_value FINAL WHERE settled <= :slot AND age_h IN (168, 720)
    ) AS y ON x.video_id = y.video_id
    WHERE y.age_h > x.age_h AND y.side >= 0
)
SELECT :slot, channel_id, platform, format, from_h, to_h, side, length(gs) AS n,
    arrayReduce('quantileExactInclusive(0.5)', gs) AS own, pooled.pool,
    (n * own + 10 * pooled.pool) / (n + 10),
    arrayReduce('quantileExactExclusive(0.1)', gs), arrayReduce('quantileExactExclusive(0.9)', gs),
    greatest(0, toInt32(n) - 10) AS tested,
    arrayCount(i -> gs[i] BETWEEN arrayReduce('quantileExactExclusive(0.1)', arraySlice(gs, 1, i - 1))
        AND arrayReduce('quantileExactExclusive(0.9)', arraySlice(gs, 1, i - 1)), range(11, n + 1)) / greatest(tested, 1)
FROM (
    SELECT channel_id, platform, format, from_h, to_h, side,
        arrayMap(x -> x.3, arrayReverse(arraySlice(arrayReverseSort(groupArray((toUnixTimestamp(published_at), video_id, g))), 1, 200))) AS gs
    FROM pairs
    GROUP BY channel_id, platform, format, from_h, to_h, side
) AS grown
INNER JOIN (
    SELECT platform, format, from_h, to_h, side, quantileExactInclusive(0.5)(g) AS pool
    FROM pairs
    GROUP BY platform, format, from_h, to_h, side
) AS pooled USING (platform, format, from_h, to_h, side)
