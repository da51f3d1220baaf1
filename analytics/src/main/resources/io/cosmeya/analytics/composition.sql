-- What made a channel's gain, day by day of Moscow, from the first slot number to the last. Where the platform counts for
-- itself, what its counter gained beyond the parts is unexplained; where it does not, the parts are the gain.
SELECT intDiv(slot, 8) AS day, count() AS slots, sumOrNull(p.fresh) AS fresh, sumOrNull(p.breakouts) AS breakouts,
    sumOrNull(p.tail) AS tail, sumOrNull(p.corrections) AS corrections, sum(p.removed) AS removed,
    sumOrNull(p.counter) AS counter, sum(p.counter_unc) AS counter_unc, sum(p.unknown) AS unknown,
    ifNull(fresh, 0) + ifNull(breakouts, 0) + ifNull(tail, 0) + ifNull(corrections, 0) - removed AS parts,
    counter - parts AS unexplained,
    if(isNull(counter) AND isNull(fresh), NULL, ifNull(counter, parts)) AS total
FROM analytics.channel_parts AS p
WHERE p.channel_id = :id AND p.slot BETWEEN :from AND :to
GROUP BY day
ORDER BY day
