INSERT INTO analytics.channel_current AS c
SELECT * FROM channel_stage
ON CONFLICT (channel_id) DO UPDATE SET
    platform = excluded.platform, slot_no = excluded.slot_no, slot_at = excluded.slot_at,
    observed_at = excluded.observed_at, revision = excluded.revision, endpoint = excluded.endpoint,
    exit = excluded.exit, videos_read = excluded.videos_read, views_nulls = excluded.views_nulls,
    views_rounded_videos = excluded.views_rounded_videos
-- each metric
    , $m = excluded.$m, $m_step = excluded.$m_step, $m_ago = excluded.$m_ago, d_$m = excluded.d_$m
    , $m_unc = excluded.$m_unc, $m_gap = excluded.$m_gap, $m_secs = excluded.$m_secs, $m_flags = excluded.$m_flags
-- end
WHERE excluded.slot_no > c.slot_no OR excluded.slot_no = c.slot_no AND c.* IS DISTINCT FROM excluded.*
