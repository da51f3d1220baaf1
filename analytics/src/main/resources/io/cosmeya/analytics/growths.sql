-- How the videos of a channel grow from an age, on every side of the methodology breaks.
SELECT to_h, side, n, growth, q10, q90, tested, coverage
FROM analytics.age_growth
WHERE slot = :newest AND channel_id = :channel AND toInt8(format) = :format AND from_h = :from
ORDER BY to_h
