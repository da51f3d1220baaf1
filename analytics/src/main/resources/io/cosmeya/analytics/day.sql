-- The report day from slot :start to :slot, of what was read in both. A video that was published in between is counted
-- from zero. starts = how much was read at the start.
SELECT
    views, views_unc, videos, born, videos_unknown, followers, followers_unc, channels, channels_unknown,
    video_starts + channel_starts AS starts
FROM (
    SELECT sumOrNull(d) AS views, sum(unc) AS views_unc, countIf(isNotNull(d) AND isNotNull(older)) AS videos,
        countIf(isNotNull(d) AND isNull(older)) AS born, countIf(isNull(d)) AS videos_unknown,
        countIf(isNotNull(older)) AS video_starts
    FROM (
        SELECT
            anyIf(x.views, x.slot = :slot) AS newer,
            anyIf(x.views, x.slot = :start) AS older,
            anyIf(x.views_step, x.slot = :slot) AS newer_step,
            anyIf(x.views_step, x.slot = :start) AS older_step,
            max(bitTest(x.views_flags, 1) AND x.slot > :start) AS is_born,
            if(isNotNull(older) OR is_born, toInt64(newer) - ifNull(toInt64(older), 0), NULL) AS d,
            if(isNotNull(d) AND newer_step + older_step > 2 - isNull(older), newer_step + older_step, 0) AS unc
        FROM analytics.video_delta AS x
        WHERE x.slot BETWEEN :start AND :slot AND x.views_slot = x.slot
        GROUP BY x.video_id
    )
    WHERE isNotNull(newer) OR isNotNull(older)
) AS v
CROSS JOIN (
    SELECT sumOrNull(toInt64(newer) - toInt64(older)) AS followers,
        sumIf(newer_step + older_step, isNotNull(newer) AND isNotNull(older) AND newer_step + older_step > 2) AS followers_unc,
        countIf(isNotNull(newer) AND isNotNull(older)) AS channels,
        countIf(isNull(newer) OR isNull(older)) AS channels_unknown,
        countIf(isNotNull(older)) AS channel_starts
    FROM (
        SELECT
            anyIf(x.followers, x.slot = :slot) AS newer,
            anyIf(x.followers, x.slot = :start) AS older,
            anyIf(x.followers_step, x.slot = :slot) AS newer_step,
            anyIf(x.followers_step, x.slot = :start) AS older_step
        FROM analytics.channel_delta AS x
        WHERE x.slot IN (:start, :slot) AND x.followers_slot = x.slot
        GROUP BY x.channel_id
    )
) AS c
