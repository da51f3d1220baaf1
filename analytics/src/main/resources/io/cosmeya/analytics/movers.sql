-- The videos that gained most views in a slot.
SELECT video_id, channel_id, assumeNotNull(views) AS value, views_step AS step, d_views AS d, views_unc AS unc,
    views_gap AS gap, views_secs AS secs, views_flags AS flags
FROM analytics.video_delta
WHERE slot = :slot AND d_views > 0
ORDER BY d_views DESC, video_id
LIMIT 10
