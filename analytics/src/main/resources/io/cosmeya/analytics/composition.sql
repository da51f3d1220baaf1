-- What made a channel's gain, day by day of Moscow, from the first slot number to the last. Where anything was counted, a
-- part without a video is 0 and not unknown. Where the platform counts for itself, what its counter gained beyond the parts
-- is unexplained; where it does not, the parts are the gain.
SELECT intDiv(slot, 8) AS day, count() AS slots,
    sumOrNullIf(ifNull(p.fresh, 0), p.counted) AS fresh, sumOrNullIf(ifNull(p.breakouts, 0), p.counted) AS breakouts,
    sumOrNullIf(ifNull(p.tail, 0), p.counted) AS tail, sumOrNullIf(ifNull(p.corrections, 0), p.counted) AS corrections,
    sum(p.removed) AS removed, sumOrNull(p.counter) AS counter, sum(p.counter_unc) AS counter_unc, sum(p.unknown) AS unknown,
    ifNull(fresh, 0) + ifNull(breakouts, 0) + ifNull(tail, 0) + ifNull(corrections, 0) - removed AS parts,
    counter - parts AS unexplained,
    if(isNull(counter) AND isNull(fresh), NULL, ifNull(counter, parts)) AS total
FROM (
    SELECT *, isNotNull(coalesce(fresh, breakouts, tail, corrections)) AS counted
    FROM analytics.channel_parts
    WHERE channel_id = :id AND slot BETWEEN :from AND :to
) AS p
GROUP BY day
ORDER BY day
