-- The videos that were gone, by the slot that found them so. seen_slot = when they were last read: it tells one absence of
-- a video from another. For ever.
CREATE TABLE IF NOT EXISTS analytics.gone_video (
    slot       UInt32 CODEC(Delta, ZSTD(1)),
    channel_id UInt32 CODEC(ZSTD(1)),
    video_id   UInt32 CODEC(Delta, ZSTD(1)),
    seen_slot  UInt32 CODEC(ZSTD(1))
) ENGINE = MergeTree
PARTITION BY intDiv(slot, 240)
ORDER BY (channel_id, slot, video_id)
SETTINGS fsync_after_insert = 1, fsync_part_directory = 1;
