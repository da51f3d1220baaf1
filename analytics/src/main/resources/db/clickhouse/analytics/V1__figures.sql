-- What was read of a video in each computed slot, for ever: charts, values at an age. A later rev of a slot wins, and of
-- equal ones the row inserted last. A month is 240 slot numbers. Seconds since the slot tell when it was read.
CREATE TABLE IF NOT EXISTS analytics.video_history (
    channel_id    UInt32 CODEC(ZSTD(1)),
    video_id      UInt32 CODEC(Delta, ZSTD(1)),
    slot          UInt32 CODEC(DoubleDelta, ZSTD(1)),
    obs_s         Int32 CODEC(T64, ZSTD(1)),
    rev           UInt16 CODEC(ZSTD(1)),
    status        Enum8('absent' = 0, 'ok' = 1, 'partial' = 2, 'not_found' = 3, 'private' = 4) CODEC(ZSTD(1)),
    views         Nullable(UInt64) CODEC(DoubleDelta, ZSTD(1)),
    views_step    UInt64 CODEC(T64, ZSTD(1)),
    likes         Nullable(UInt64) CODEC(DoubleDelta, ZSTD(1)),
    likes_step    UInt64 CODEC(T64, ZSTD(1)),
    comments      Nullable(UInt64) CODEC(DoubleDelta, ZSTD(1)),
    comments_step UInt64 CODEC(T64, ZSTD(1)),
    shares        Nullable(UInt64) CODEC(DoubleDelta, ZSTD(1)),
    shares_step   UInt64 CODEC(T64, ZSTD(1)),
    flags         UInt16 CODEC(ZSTD(1)),
    endpoint      LowCardinality(String) CODEC(ZSTD(1)),
    INDEX of_video video_id TYPE bloom_filter(0.01) GRANULARITY 1
) ENGINE = ReplacingMergeTree(rev)
PARTITION BY intDiv(slot, 240)
ORDER BY (channel_id, video_id, slot)
SETTINGS fsync_after_insert = 1, fsync_part_directory = 1;

-- All that is known of every video as of each computed slot: the last trusted value of each metric, and what it gained in
-- this slot. One partition a slot, replaced as a whole; the next slot counts from it. A video that was not read is
-- carried ('absent') with its last reading. Of a metric M: M = last trusted value, M_step its rounding, M_slot its slot,
-- M_ago = seconds that it is older than observed_at; d_M = gained, M_unc = uncertainty, M_gap = planned slots spanned,
-- M_secs = seconds between both readings, M_flags = bits of Flag.
CREATE TABLE IF NOT EXISTS analytics.video_delta (
    slot          UInt32 CODEC(Delta, ZSTD(1)),
    platform      Enum8('tiktok' = 1, 'youtube' = 2, 'instagram' = 3, 'likee' = 4) CODEC(ZSTD(1)),
    channel_id    UInt32 CODEC(ZSTD(1)),
    video_id      UInt32 CODEC(Delta, ZSTD(1)),
    observed_at   DateTime64(3, 'UTC') CODEC(Delta, ZSTD(1)),
    seen_slot     UInt32 CODEC(ZSTD(1)),
    status        Enum8('absent' = 0, 'ok' = 1, 'partial' = 2, 'not_found' = 3, 'private' = 4) CODEC(ZSTD(1)),
    misses        UInt8 CODEC(ZSTD(1)),
    views         Nullable(UInt64) CODEC(T64, ZSTD(1)),
    views_step    UInt64 CODEC(T64, ZSTD(1)),
    views_slot    UInt32 CODEC(ZSTD(1)),
    views_ago     Int32 CODEC(T64, ZSTD(1)),
    d_views       Nullable(Int64) CODEC(T64, ZSTD(1)),
    views_unc     UInt64 CODEC(T64, ZSTD(1)),
    views_gap     UInt16 CODEC(ZSTD(1)),
    views_secs    Int32 CODEC(T64, ZSTD(1)),
    views_flags   UInt16 CODEC(ZSTD(1)),
    likes         Nullable(UInt64) CODEC(T64, ZSTD(1)),
    likes_step    UInt64 CODEC(T64, ZSTD(1)),
    likes_slot    UInt32 CODEC(ZSTD(1)),
    likes_ago     Int32 CODEC(T64, ZSTD(1)),
    d_likes       Nullable(Int64) CODEC(T64, ZSTD(1)),
    likes_unc     UInt64 CODEC(T64, ZSTD(1)),
    likes_gap     UInt16 CODEC(ZSTD(1)),
    likes_secs    Int32 CODEC(T64, ZSTD(1)),
    likes_flags   UInt16 CODEC(ZSTD(1)),
    comments      Nullable(UInt64) CODEC(T64, ZSTD(1)),
    comments_step UInt64 CODEC(T64, ZSTD(1)),
    comments_slot UInt32 CODEC(ZSTD(1)),
    comments_ago  Int32 CODEC(T64, ZSTD(1)),
    d_comments    Nullable(Int64) CODEC(T64, ZSTD(1)),
    comments_unc  UInt64 CODEC(T64, ZSTD(1)),
    comments_gap  UInt16 CODEC(ZSTD(1)),
    comments_secs Int32 CODEC(T64, ZSTD(1)),
    comments_flags UInt16 CODEC(ZSTD(1)),
    shares        Nullable(UInt64) CODEC(T64, ZSTD(1)),
    shares_step   UInt64 CODEC(T64, ZSTD(1)),
    shares_slot   UInt32 CODEC(ZSTD(1)),
    shares_ago    Int32 CODEC(T64, ZSTD(1)),
    d_shares      Nullable(Int64) CODEC(T64, ZSTD(1)),
    shares_unc    UInt64 CODEC(T64, ZSTD(1)),
    shares_gap    UInt16 CODEC(ZSTD(1)),
    shares_secs   Int32 CODEC(T64, ZSTD(1)),
    shares_flags  UInt16 CODEC(ZSTD(1)),
    counter       LowCardinality(String) CODEC(ZSTD(1)),
    endpoint      LowCardinality(String) CODEC(ZSTD(1)),
    exit          LowCardinality(String) CODEC(ZSTD(1)),
    hours         Float64 ALIAS views_secs / 3600,
    gap           UInt16 ALIAS views_gap,
    flags         UInt16 ALIAS views_flags
) ENGINE = MergeTree
PARTITION BY slot
ORDER BY (slot, channel_id, video_id)
TTL toDateTime(intDiv(slot, 8) * 86400, 'UTC') + INTERVAL 120 DAY DELETE
SETTINGS ttl_only_drop_parts = 1, fsync_after_insert = 1, fsync_part_directory = 1;

-- Where a slot is built before it takes its place.
CREATE TABLE IF NOT EXISTS analytics.video_delta_stage AS analytics.video_delta;

-- The same of every channel. views = sum of the last trusted views, at most 7 days old, of its videos, and d_views = sum
-- of what they gained; the other metrics are the platform's own counters. views_nulls = videos that
-- were read and had no point to count from; views_rounded = videos whose views are rounded.
CREATE TABLE IF NOT EXISTS analytics.channel_delta (
    slot          UInt32 CODEC(Delta, ZSTD(1)),
    platform      Enum8('tiktok' = 1, 'youtube' = 2, 'instagram' = 3, 'likee' = 4) CODEC(ZSTD(1)),
    channel_id    UInt32 CODEC(Delta, ZSTD(1)),
    observed_at   DateTime64(3, 'UTC') CODEC(Delta, ZSTD(1)),
    seen_slot     UInt32 CODEC(ZSTD(1)),
    rev           UInt16 CODEC(ZSTD(1)),
    status        Enum8('absent' = 0, 'ok' = 1, 'partial' = 2, 'not_found' = 3, 'private' = 4) CODEC(ZSTD(1)),
    followers     Nullable(UInt64) CODEC(T64, ZSTD(1)),
    followers_step UInt64 CODEC(T64, ZSTD(1)),
    followers_slot UInt32 CODEC(ZSTD(1)),
    followers_ago Int32 CODEC(T64, ZSTD(1)),
    d_followers   Nullable(Int64) CODEC(T64, ZSTD(1)),
    followers_unc UInt64 CODEC(T64, ZSTD(1)),
    followers_gap UInt16 CODEC(ZSTD(1)),
    followers_secs Int32 CODEC(T64, ZSTD(1)),
    followers_flags UInt16 CODEC(ZSTD(1)),
    total_views   Nullable(UInt64) CODEC(T64, ZSTD(1)),
    total_views_step UInt64 CODEC(T64, ZSTD(1)),
    total_views_slot UInt32 CODEC(ZSTD(1)),
    total_views_ago Int32 CODEC(T64, ZSTD(1)),
    d_total_views Nullable(Int64) CODEC(T64, ZSTD(1)),
    total_views_unc UInt64 CODEC(T64, ZSTD(1)),
    total_views_gap UInt16 CODEC(ZSTD(1)),
    total_views_secs Int32 CODEC(T64, ZSTD(1)),
    total_views_flags UInt16 CODEC(ZSTD(1)),
    videos        Nullable(UInt64) CODEC(T64, ZSTD(1)),
    videos_step   UInt64 CODEC(T64, ZSTD(1)),
    videos_slot   UInt32 CODEC(ZSTD(1)),
    videos_ago    Int32 CODEC(T64, ZSTD(1)),
    d_videos      Nullable(Int64) CODEC(T64, ZSTD(1)),
    videos_unc    UInt64 CODEC(T64, ZSTD(1)),
    videos_gap    UInt16 CODEC(ZSTD(1)),
    videos_secs   Int32 CODEC(T64, ZSTD(1)),
    videos_flags  UInt16 CODEC(ZSTD(1)),
    views         Nullable(UInt64) CODEC(T64, ZSTD(1)),
    views_step    UInt64 CODEC(T64, ZSTD(1)),
    views_rounded UInt32 CODEC(T64, ZSTD(1)),
    d_views       Nullable(Int64) CODEC(T64, ZSTD(1)),
    views_unc     UInt64 CODEC(T64, ZSTD(1)),
    views_gap     UInt16 CODEC(ZSTD(1)),
    views_secs    Int32 CODEC(T64, ZSTD(1)),
    views_flags   UInt16 CODEC(ZSTD(1)),
    views_nulls   UInt32 CODEC(T64, ZSTD(1)),
    videos_read   UInt32 CODEC(T64, ZSTD(1)),
    endpoint      LowCardinality(String) CODEC(ZSTD(1)),
    exit          LowCardinality(String) CODEC(ZSTD(1)),
    hours         Float64 ALIAS views_secs / 3600,
    gap           UInt16 ALIAS views_gap,
    flags         UInt16 ALIAS views_flags
) ENGINE = MergeTree
PARTITION BY slot
ORDER BY (slot, channel_id)
TTL toDateTime(intDiv(slot, 8) * 86400, 'UTC') + INTERVAL 120 DAY DELETE
SETTINGS ttl_only_drop_parts = 1, fsync_after_insert = 1, fsync_part_directory = 1;

CREATE TABLE IF NOT EXISTS analytics.channel_delta_stage AS analytics.channel_delta;

-- The rows of channel_delta of channels that were read, for ever: the charts of channels.
CREATE TABLE IF NOT EXISTS analytics.channel_snapshot AS analytics.channel_delta
ENGINE = ReplacingMergeTree(rev)
PARTITION BY intDiv(slot, 240)
ORDER BY (channel_id, slot)
SETTINGS fsync_after_insert = 1, fsync_part_directory = 1;
