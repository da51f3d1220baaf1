-- The landing place: delivered at least once, one row per slot and video after a merge; the greatest ver stays.
-- slot is first in the key: FINAL merges across partitions, and without it rows of other slots would vanish.
-- Kept 60 days after it was observed; analytics keeps history for ever.
CREATE TABLE IF NOT EXISTS ingest.snap_raw (
    slot          UInt32 CODEC(Delta, ZSTD(1)),
    platform      Enum8('tiktok' = 1, 'youtube' = 2, 'instagram' = 3, 'likee' = 4) CODEC(ZSTD(1)),
    channel_id    UInt32 CODEC(ZSTD(1)),
    video_id      UInt32 CODEC(Delta, ZSTD(1)),
    observed_at   DateTime64(3, 'UTC') CODEC(Delta, ZSTD(1)),
    ver           UInt64 CODEC(T64, ZSTD(1)),
    views         Nullable(UInt64) CODEC(T64, ZSTD(1)),
    views_step    UInt64 DEFAULT 1 CODEC(T64, ZSTD(1)),
    likes         Nullable(UInt64) CODEC(T64, ZSTD(1)),
    likes_step    UInt64 DEFAULT 1 CODEC(T64, ZSTD(1)),
    comments      Nullable(UInt64) CODEC(T64, ZSTD(1)),
    comments_step UInt64 DEFAULT 1 CODEC(T64, ZSTD(1)),
    shares        Nullable(UInt64) CODEC(T64, ZSTD(1)),
    shares_step   UInt64 DEFAULT 1 CODEC(T64, ZSTD(1)),
    status        Enum8('ok' = 1, 'partial' = 2, 'not_found' = 3, 'private' = 4) CODEC(ZSTD(1)),
    published_at  Nullable(DateTime('UTC')) CODEC(ZSTD(1)),
    counter       LowCardinality(String) CODEC(ZSTD(1)),
    endpoint      LowCardinality(String) CODEC(ZSTD(1)),
    exit          LowCardinality(String) CODEC(ZSTD(1)),
    parser        LowCardinality(String) CODEC(ZSTD(1)),
    run_id        UInt64 CODEC(ZSTD(1)),
    msg_id        UUID CODEC(ZSTD(1))
) ENGINE = ReplacingMergeTree(ver)
PARTITION BY slot
ORDER BY (slot, channel_id, video_id)
TTL toDateTime(observed_at) + INTERVAL 60 DAY DELETE
SETTINGS non_replicated_deduplication_window = 10000, fsync_after_insert = 1, fsync_part_directory = 1,
         ttl_only_drop_parts = 1;

-- The channel's own numbers; status ok = all its videos were listed, so that absence means something.
CREATE TABLE IF NOT EXISTS ingest.channel_raw (
    slot             UInt32 CODEC(Delta, ZSTD(1)),
    platform         Enum8('tiktok' = 1, 'youtube' = 2, 'instagram' = 3, 'likee' = 4) CODEC(ZSTD(1)),
    channel_id       UInt32 CODEC(Delta, ZSTD(1)),
    observed_at      DateTime64(3, 'UTC') CODEC(Delta, ZSTD(1)),
    ver              UInt64 CODEC(T64, ZSTD(1)),
    followers        Nullable(UInt64) CODEC(T64, ZSTD(1)),
    followers_step   Nullable(UInt64) CODEC(T64, ZSTD(1)),
    total_views      Nullable(UInt64) CODEC(T64, ZSTD(1)),
    total_views_step Nullable(UInt64) CODEC(T64, ZSTD(1)),
    video_count      Nullable(UInt64) CODEC(T64, ZSTD(1)),
    video_count_step Nullable(UInt64) CODEC(T64, ZSTD(1)),
    status           Enum8('ok' = 1, 'partial' = 2, 'not_found' = 3, 'private' = 4) CODEC(ZSTD(1)),
    endpoint         LowCardinality(String) CODEC(ZSTD(1)),
    exit             LowCardinality(String) CODEC(ZSTD(1)),
    parser           LowCardinality(String) CODEC(ZSTD(1)),
    run_id           UInt64 CODEC(ZSTD(1)),
    msg_id           UUID CODEC(ZSTD(1))
) ENGINE = ReplacingMergeTree(ver)
PARTITION BY slot
ORDER BY (slot, channel_id)
TTL toDateTime(observed_at) + INTERVAL 60 DAY DELETE
SETTINGS non_replicated_deduplication_window = 10000, fsync_after_insert = 1, fsync_part_directory = 1,
         ttl_only_drop_parts = 1;
