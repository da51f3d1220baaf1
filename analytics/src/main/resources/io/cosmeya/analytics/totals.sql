SELECT count() AS channels, sum(videos_read) AS rows, sumOrNull(c.d_views) AS d_views, sum(views_nulls) AS d_views_nulls,
    sumOrNull(c.d_followers) AS d_followers, sumOrNullIf(followers_unc, isNotNull(c.d_followers)) AS d_followers_unc,
    countIf(isNull(c.d_followers)) AS d_followers_nulls
FROM analytics.channel_delta AS c
WHERE slot = :slot AND seen_slot = slot
