-- How the videos of a channel grow from an age, on the side of the methodology breaks of a date of publication.
SELECT to_h, n, growth, q10, q90, tested, coverage
FROM (
    SELECT *, side AS known, $side AS asked
    FROM (
        SELECT *, to_h AS age_h, toDateTime(:published, 'UTC') AS published_at FROM analytics.age_growth
        WHERE slot = :newest AND channel_id = :channel AND toInt8(format) = :format AND from_h = :from
    ) AS g
) AS s
WHERE known = asked
ORDER BY to_h
