INSERT INTO analytics.video_current AS c
SELECT * FROM video_stage WHERE status = 'active'
ON CONFLICT (video_id) DO UPDATE SET
    channel_id = excluded.channel_id, platform = excluded.platform, slot_no = excluded.slot_no,
    slot_at = excluded.slot_at, observed_at = excluded.observed_at, revision = excluded.revision,
    status = excluded.status, status_slot = excluded.status_slot, counter = excluded.counter,
    endpoint = excluded.endpoint, exit = excluded.exit
-- each metric
    , $m = excluded.$m, $m_step = excluded.$m_step, $m_ago = excluded.$m_ago, d_$m = excluded.d_$m
    , $m_unc = excluded.$m_unc, $m_gap = excluded.$m_gap, $m_secs = excluded.$m_secs, $m_flags = excluded.$m_flags
-- end
WHERE excluded.slot_no > c.slot_no OR excluded.slot_no = c.slot_no AND c.* IS DISTINCT FROM excluded.*
