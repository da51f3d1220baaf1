-- The videos that this slot finds gone: absent from two complete readings of their channel, or private, and not found so
-- since they were last read.
INSERT INTO analytics.gone_video (slot, channel_id, video_id, seen_slot)
SELECT slot, channel_id, video_id, seen_slot
FROM analytics.video_delta
WHERE slot = :slot AND $channels AND seen_slot > 0 AND seen_slot < slot AND (misses >= 2 OR status = 'private')
    AND (video_id, seen_slot) NOT IN (
        SELECT video_id, seen_slot FROM analytics.gone_video WHERE slot < :slot AND seen_slot + :kept >= :slot)
