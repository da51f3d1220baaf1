-- What was read in the slot; a value that is not believed yet stays out, and a row that says "not found" has none.
INSERT INTO analytics.video_history
    (channel_id, video_id, slot, obs_s, rev, status, flags, likes_flags, comments_flags, shares_flags, endpoint, counter
-- each metric
    , $m, $m_step
-- end
    )
SELECT channel_id, video_id, slot, toUnixTimestamp(observed_at) - :slotAt, :rev, status, views_flags, likes_flags, comments_flags,
    shares_flags, endpoint, counter
-- each metric
    , if($m_slot = slot, $m, NULL), $m_step
-- end
FROM analytics.video_delta
WHERE slot = :slot AND status != 'absent' AND $channels
