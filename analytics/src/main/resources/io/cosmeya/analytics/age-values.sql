-- The ages that videos passed between their reading of this slot and the one before: both readings bound the views at that
-- age, each off by its rounding, and the value is linear in ln(1 + age) and ln(1 + views), ages in hours.
SELECT channel_id, video_id, age_h, platform, format, published_at, :slot AS settled,
    toUInt64(greatest(0, toInt64(least(before, after)) - toInt64(if(before_step > 1, before_step, 0)))) AS low,
    toUInt64(greatest(before, after) + if(after_step > 1, after_step, 0)) AS high,
    exp(log1p(before) + (log1p(after) - log1p(before)) * (log1p(age_h) - log1p(before_h)) / (log1p(after_h) - log1p(before_h))) - 1 AS value,
    greatest(before_step, after_step) AS step
FROM (
    SELECT v.channel_id AS channel_id, v.video_id AS video_id, c.platform AS platform, c.format AS format,
        c.published_at AS published_at, assumeNotNull(v.views) AS after, v.views_step AS after_step,
        assumeNotNull(toUInt64(v.views - v.d_views)) AS before,
        greatest(1, toInt64(v.views_unc) - toInt64(v.views_step)) AS before_step,
        (toUnixTimestamp(v.observed_at) - toUnixTimestamp(c.published_at)) / 3600 AS after_h,
        after_h - v.views_secs / 3600 AS before_h
    FROM (
        SELECT * FROM analytics.video_delta
        WHERE slot = :slot AND $channels AND views_slot = slot AND isNotNull(d_views) AND NOT bitTest(views_flags, 1) AND views_secs > 0
    ) AS v
    INNER JOIN (
        SELECT * FROM analytics.video_card FINAL WHERE published_at >= toDateTime(:slotAt, 'UTC') - INTERVAL 40 DAY
    ) AS c ON v.video_id = c.video_id
)
ARRAY JOIN [:ages] AS age_h
WHERE before_h > 0 AND before_h <= age_h AND after_h > age_h
