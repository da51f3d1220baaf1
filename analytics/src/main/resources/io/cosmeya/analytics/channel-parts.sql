-- What each video did in the slot, by what it is: fresh (under 72 h when read), else breaking out (:active), else tail; a
-- fall is a correction. A video is removed in the slot that finds it absent for the second time, or private for the first.
INSERT INTO analytics.channel_parts_stage
    (slot, channel_id, platform, fresh, breakouts, tail, corrections, removed, counter, counter_unc, unknown)
SELECT :slot, c.channel_id, c.platform,
    if(v.counted > 0, v.fresh, NULL), if(v.counted > 0, v.breakouts, NULL), if(v.counted > 0, v.tail, NULL),
    if(v.counted > 0, v.corrections, NULL), v.removed, c.d_total_views, c.total_views_unc, v.unknown
FROM (
    SELECT channel_id, platform, d_total_views, total_views_unc FROM analytics.channel_delta
    WHERE slot = :slot AND $channels AND seen_slot = slot
) AS c
LEFT JOIN (
    SELECT channel_id,
        countIf(isNotNull(d)) AS counted,
        countIf(here AND isNull(d)) AS unknown,
        ifNull(sumIf(d, d >= 0 AND young), 0) AS fresh,
        ifNull(sumIf(d, d >= 0 AND NOT young AND hot), 0) AS breakouts,
        ifNull(sumIf(d, d >= 0 AND NOT young AND NOT hot), 0) AS tail,
        ifNull(sumIf(d, d < 0), 0) AS corrections,
        sumIf(toInt64(assumeNotNull(views)), went AND isNotNull(views))
            - sumIf(toInt64(assumeNotNull(views)) - ifNull(d, 0), came AND isNotNull(views) AND isNotNull(d)) AS removed
    FROM (
        SELECT n.channel_id AS channel_id, n.d_views AS d, n.views AS views, n.seen_slot = n.slot AS here,
            here AND k.video_id != 0 AND toUnixTimestamp(n.observed_at) - toUnixTimestamp(k.published_at) < 72 * 3600 AS young,
            n.video_id IN (:active) AS hot,
            g.found = :slot AS went,
            here AND g.found < :slot AND g.last_seen = p.seen_slot AND g.last_seen > 0 AS came
        FROM (SELECT * FROM analytics.video_delta WHERE slot = :slot AND $channels) AS n
        LEFT JOIN (
            SELECT video_id, max(slot) AS found, argMax(seen_slot, slot) AS last_seen
            FROM analytics.gone_video WHERE slot <= :slot AND seen_slot + :kept >= :slot
            GROUP BY video_id
        ) AS g ON n.video_id = g.video_id
        LEFT JOIN (
            SELECT video_id, seen_slot FROM analytics.video_delta
            WHERE slot = (SELECT max(slot) FROM analytics.video_delta WHERE slot < :slot)
                AND video_id IN (SELECT video_id FROM analytics.gone_video WHERE slot < :slot AND seen_slot + :kept >= :slot)
        ) AS p ON n.video_id = p.video_id
        LEFT JOIN (
            SELECT video_id, published_at FROM analytics.video_card FINAL
            WHERE published_at > toDateTime(:slotAt, 'UTC') - INTERVAL 4 DAY
        ) AS k ON n.video_id = k.video_id
    )
    GROUP BY channel_id
) AS v ON c.channel_id = v.channel_id
