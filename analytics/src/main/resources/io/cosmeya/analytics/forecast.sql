-- From the newest known value at an age, along the growth of the channel to the ages that the video has not reached; never
-- below the views that it has. Shown from 30 matured videos on, and where the back-test held 70 to 90 %.
SELECT g.to_h AS to_h, b.from_h AS from_h, g.n AS n, g.coverage AS coverage, g.tested AS tested,
    greatest(b.now, by_q10) AS low, greatest(low, by_q90) AS high,
    least(high, greatest(low, exp(b.log_value + g.growth) - 1)) AS value,
    exp(b.log_value + g.q10) - 1 AS by_q10, exp(b.log_value + g.q90) - 1 AS by_q90
FROM (
    SELECT *, age_h AS to_h, $side AS side
    FROM (
        SELECT any(channel_id) AS channel_id, any(platform) AS platform, any(format) AS format,
            any(v.published_at) AS published_at, max(v.age_h) AS from_h, log1p(argMax(value, v.age_h)) AS log_value,
            toFloat64(ifNull((
                SELECT max(views) FROM analytics.video_delta
                WHERE slot = (SELECT max(slot) FROM analytics.video_delta) AND video_id = :id
                    AND $owned
            ), 0)) AS now
        FROM (SELECT * FROM analytics.age_value FINAL WHERE $owned AND video_id = :id) AS v
        HAVING count() > 0
    )
    ARRAY JOIN [168, 720] AS age_h
    WHERE age_h > from_h AND toUnixTimestamp(published_at) + age_h * 3600 > $now
) AS b
INNER JOIN (
    SELECT * FROM analytics.age_growth
    WHERE slot = (SELECT max(slot) FROM analytics.age_growth)
        AND $owned
) AS g
    ON b.channel_id = g.channel_id AND b.format = g.format AND b.from_h = g.from_h AND b.to_h = g.to_h AND b.side = g.side
WHERE g.n >= 30 AND g.coverage BETWEEN 0.7 AND 0.9
ORDER BY to_h
