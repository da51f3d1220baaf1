-- The baseline of each channel, format, age and side of the methodology breaks: its videos of the last 90 days, and where
-- these are fewer than 20, its last 50.
INSERT INTO analytics.age_ref_stage
    (slot, channel_id, platform, format, age_h, side, since, n, sorted, median, p75, log_median, mad)
SELECT :slot, channel_id, platform, format, age_h, side, fromUnixTimestamp(chosen[-1].1), length(chosen),
    arraySort(arrayMap(x -> x.2, chosen)) AS sorted,
    arrayReduce('quantileExactInclusive(0.5)', sorted),
    arrayReduce('quantileExactInclusive(0.75)', sorted),
    arrayReduce('quantileExactInclusive(0.5)', arrayMap(x -> log1p(x), sorted)) AS log_median,
    arrayReduce('quantileExactInclusive(0.5)', arrayMap(x -> abs(log1p(x) - log_median), sorted))
FROM (
    SELECT channel_id, any(a.platform) AS platform, format, age_h, side,
        arrayReverseSort(groupArray((toUnixTimestamp(published_at), value, video_id))) AS newest,
        arrayCount(x -> x.1 >= :slotAt - 90 * 86400, newest) AS recent,
        arraySlice(newest, 1, if(recent >= 20, recent, 50)) AS chosen
    FROM (
        SELECT *, $side AS side FROM analytics.age_value FINAL WHERE settled <= :slot AND $channels
    ) AS a
    WHERE side >= 0
    GROUP BY channel_id, format, age_h, side
)
