-- The channels that a video was read in, for ever: mostly one. Its rows elsewhere stand in the order of channels, and are
-- found by these.
CREATE TABLE IF NOT EXISTS analytics.video_channel (
    video_id   UInt32 CODEC(Delta, ZSTD(1)),
    channel_id UInt32 CODEC(ZSTD(1))
) ENGINE = ReplacingMergeTree
ORDER BY (video_id, channel_id)
SETTINGS fsync_after_insert = 1, fsync_part_directory = 1;

INSERT INTO analytics.video_channel SELECT DISTINCT video_id, channel_id FROM analytics.video_history;

ALTER TABLE analytics.video_card ADD INDEX IF NOT EXISTS of_channel channel_id TYPE bloom_filter(0.01) GRANULARITY 1;

ALTER TABLE analytics.video_card MATERIALIZE INDEX of_channel;
