-- The channels in which videos were read in the slot for the first time.
INSERT INTO analytics.video_channel (video_id, channel_id)
SELECT d.video_id, d.channel_id
FROM (SELECT video_id, channel_id FROM analytics.video_delta WHERE slot = :slot AND status != 'absent') AS d
LEFT ANTI JOIN analytics.video_channel AS c ON d.video_id = c.video_id AND d.channel_id = c.channel_id
