-- When a channel's posts do best: the median logarithm of the outlier at 72 h, by weekday and three hours of Moscow, pulled
-- towards that of the whole channel by five posts of it; cells of fewer than five posts are not told.
SELECT weekday, hour, n, (n * middle + 5 * whole) / (n + 5) AS shrunk
FROM (
    SELECT weekday, hour, count() AS n, quantileExactInclusive(0.5)(score) AS middle, grouping(weekday) AS all,
        maxIf(middle, all = 1) OVER () AS whole
    FROM (
        SELECT toDayOfWeek(a.published_at, 0, 'Europe/Moscow') AS weekday, intDiv(toHour(a.published_at, 'Europe/Moscow'), 3) * 3 AS hour,
            log(a.value / r.median) AS score
        FROM (
            SELECT format, published_at, value, $side AS side FROM analytics.age_value FINAL
            WHERE channel_id = :id AND age_h = 72
        ) AS a
        INNER JOIN (
            SELECT format, side, since, median FROM analytics.age_ref
            WHERE slot = (SELECT max(slot) FROM analytics.age_ref) AND channel_id = :id AND age_h = 72 AND n >= 8 AND median > 0
        ) AS r ON a.format = r.format AND a.side = r.side
        WHERE a.published_at >= r.since
    )
    GROUP BY GROUPING SETS ((weekday, hour), ())
)
WHERE all = 0 AND n >= 5 AND isFinite(shrunk)
ORDER BY shrunk DESC, weekday, hour
