-- When a channel's posts do best: the median logarithm of the outlier at 72 h, by weekday and three hours of Moscow, pulled
-- towards that of the whole channel by five posts of it; cells of fewer than five posts are not told.
WITH posts AS (
    SELECT toDayOfWeek(a.published_at, 0, 'Europe/Moscow') AS weekday, intDiv(toHour(a.published_at, 'Europe/Moscow'), 3) * 3 AS hour,
        log(a.value / r.median) AS score
    FROM (SELECT *, $side AS side FROM analytics.age_value FINAL WHERE channel_id = :id AND age_h = 72) AS a
    INNER JOIN (SELECT * FROM analytics.age_ref WHERE slot = (SELECT max(slot) FROM analytics.age_ref) AND channel_id = :id) AS r
        ON a.format = r.format AND a.age_h = r.age_h AND a.side = r.side
    WHERE r.n >= 8 AND r.median > 0 AND a.published_at >= r.since
)
SELECT weekday, hour, count() AS n,
    (n * quantileExactInclusive(0.5)(score) + 5 * any(whole)) / (n + 5) AS shrunk
FROM posts
CROSS JOIN (SELECT quantileExactInclusive(0.5)(score) AS whole FROM posts) AS channel
GROUP BY weekday, hour
HAVING n >= 5 AND isFinite(shrunk)
ORDER BY shrunk DESC, weekday, hour
