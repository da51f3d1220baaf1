-- The band of a channel's videos of one format at each age, on the side of the methodology breaks of a date of publication.
SELECT age_h, n, median,
    arrayReduce('quantileExactInclusive(0.3)', sorted) AS low, arrayReduce('quantileExactInclusive(0.7)', sorted) AS high
FROM (
    SELECT *, side AS known, $side AS asked
    FROM (
        SELECT *, toDateTime(:published, 'UTC') AS published_at FROM analytics.age_ref
        WHERE slot = :newest AND channel_id = :channel AND toInt8(format) = :format
    ) AS r
) AS b
WHERE known = asked AND n >= 8
ORDER BY age_h
