-- What an earlier computation of the slot has left and $values do not bring again.
SELECT count() FROM analytics.age_value
WHERE settled = :slot AND $channels AND (channel_id, video_id, age_h, platform, format, published_at) NOT IN (
    SELECT channel_id, video_id, age_h, platform, format, published_at FROM ($values))
