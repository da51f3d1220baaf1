-- The cards of a channel stand among those of others.
ALTER TABLE analytics.video_card ADD INDEX IF NOT EXISTS of_channel channel_id TYPE bloom_filter(0.01) GRANULARITY 1;

ALTER TABLE analytics.video_card MATERIALIZE INDEX of_channel;

-- A part of one file is written and flushed in half the time that one file a column takes.
ALTER TABLE analytics.video_delta_stage MODIFY SETTING min_bytes_for_wide_part = 67108864;

ALTER TABLE analytics.video_history MODIFY SETTING min_bytes_for_wide_part = 67108864;
