-- What a video is, apart from its counters, of those whose moment of publication is known. The row inserted last wins.
CREATE TABLE IF NOT EXISTS analytics.video_card (
    video_id     UInt32 CODEC(Delta, ZSTD(1)),
    channel_id   UInt32 CODEC(ZSTD(1)),
    platform     Enum8('tiktok' = 1, 'youtube' = 2, 'instagram' = 3, 'likee' = 4) CODEC(ZSTD(1)),
    format       Enum8('video' = 1, 'short' = 2, 'live' = 3, 'photo' = 4) CODEC(ZSTD(1)),
    published_at DateTime('UTC') CODEC(Delta, ZSTD(1))
) ENGINE = ReplacingMergeTree
ORDER BY video_id
SETTINGS fsync_after_insert = 1, fsync_part_directory = 1;

-- The views of a video when it was age_h hours old: between low and high by the two readings around that moment, value
-- between them by the logarithms of both. settled = the slot of the later reading. For ever.
CREATE TABLE IF NOT EXISTS analytics.age_value (
    channel_id   UInt32 CODEC(ZSTD(1)),
    video_id     UInt32 CODEC(Delta, ZSTD(1)),
    age_h        UInt16 CODEC(ZSTD(1)),
    platform     Enum8('tiktok' = 1, 'youtube' = 2, 'instagram' = 3, 'likee' = 4) CODEC(ZSTD(1)),
    format       Enum8('video' = 1, 'short' = 2, 'live' = 3, 'photo' = 4) CODEC(ZSTD(1)),
    published_at DateTime('UTC') CODEC(ZSTD(1)),
    settled      UInt32 CODEC(ZSTD(1)),
    low          UInt64 CODEC(T64, ZSTD(1)),
    high         UInt64 CODEC(T64, ZSTD(1)),
    value        Float64 CODEC(ZSTD(1)),
    step         UInt64 CODEC(T64, ZSTD(1)),
    INDEX of_video video_id TYPE bloom_filter(0.01) GRANULARITY 1,
    INDEX of_slot settled TYPE minmax GRANULARITY 1
) ENGINE = ReplacingMergeTree
PARTITION BY toYYYYMM(published_at)
ORDER BY (channel_id, video_id, age_h)
SETTINGS fsync_after_insert = 1, fsync_part_directory = 1;

-- What is usual for a channel, as of a slot: the values at an age of its videos of one format, published since `since` and
-- on one side of every methodology break (side = how many of them came before). Only the newest slot is kept.
CREATE TABLE IF NOT EXISTS analytics.age_ref (
    slot       UInt32,
    channel_id UInt32,
    platform   Enum8('tiktok' = 1, 'youtube' = 2, 'instagram' = 3, 'likee' = 4),
    format     Enum8('video' = 1, 'short' = 2, 'live' = 3, 'photo' = 4),
    age_h      UInt16,
    side       Int16,
    since      DateTime('UTC'),
    n          UInt32,
    sorted     Array(Float64),
    median     Float64,
    p75        Float64,
    log_median Float64,
    mad        Float64
) ENGINE = MergeTree
PARTITION BY slot
ORDER BY (channel_id, format, age_h, side);

CREATE TABLE IF NOT EXISTS analytics.age_ref_stage AS analytics.age_ref;

-- How the logarithm of views grows from one age to another, as of a slot: own = median of the channel, growth = that
-- shrunk to the median of the platform, q10 and q90 = what 80 % of its videos lie between, coverage = which part of
-- `tested` videos lay between the quantiles of those published before them. Only the newest slot is kept.
CREATE TABLE IF NOT EXISTS analytics.age_growth (
    slot       UInt32,
    channel_id UInt32,
    platform   Enum8('tiktok' = 1, 'youtube' = 2, 'instagram' = 3, 'likee' = 4),
    format     Enum8('video' = 1, 'short' = 2, 'live' = 3, 'photo' = 4),
    from_h     UInt16,
    to_h       UInt16,
    side       Int16,
    n          UInt32,
    own        Float64,
    pool       Float64,
    growth     Float64,
    q10        Float64,
    q90        Float64,
    tested     UInt32,
    coverage   Float64
) ENGINE = MergeTree
PARTITION BY slot
ORDER BY (channel_id, format, from_h, to_h, side);

CREATE TABLE IF NOT EXISTS analytics.age_growth_stage AS analytics.age_growth;

-- How fast a channel gains views in a slot: rate = views an hour where that may be compared, usual = median of the same
-- slot of the day over 28 days (of usual_n), log_index = ln(rate / usual), ewma its smoothing, threshold the limit of that.
-- high = breaking out, began and ended = in this slot.
CREATE TABLE IF NOT EXISTS analytics.channel_pulse (
    slot       UInt32 CODEC(Delta, ZSTD(1)),
    channel_id UInt32 CODEC(Delta, ZSTD(1)),
    platform   Enum8('tiktok' = 1, 'youtube' = 2, 'instagram' = 3, 'likee' = 4) CODEC(ZSTD(1)),
    rate       Nullable(Float64) CODEC(ZSTD(1)),
    usual      Nullable(Float64) CODEC(ZSTD(1)),
    usual_n    UInt16 CODEC(ZSTD(1)),
    slot_index Nullable(Float64) CODEC(ZSTD(1)),
    log_index  Nullable(Float64) CODEC(ZSTD(1)),
    ewma       Nullable(Float64) CODEC(ZSTD(1)),
    threshold  Nullable(Float64) CODEC(ZSTD(1)),
    acceleration Nullable(Float64) CODEC(ZSTD(1)),
    high       UInt8 CODEC(ZSTD(1)),
    began      UInt8 CODEC(ZSTD(1)),
    ended      UInt8 CODEC(ZSTD(1))
) ENGINE = MergeTree
PARTITION BY slot
ORDER BY (slot, channel_id)
TTL toDateTime(intDiv(slot, 8) * 86400, 'UTC') + INTERVAL 120 DAY DELETE
SETTINGS ttl_only_drop_parts = 1, fsync_after_insert = 1, fsync_part_directory = 1;

CREATE TABLE IF NOT EXISTS analytics.channel_pulse_stage AS analytics.channel_pulse;

-- What made a channel's gain in a slot: fresh = of videos under 72 h, breakouts, tail = of all others, removed = the last
-- views of those that went, less those that came back, corrections = falls. fresh, breakouts, tail and corrections are
-- null where nothing could be counted. counter = the gain of the platform's own counter, counter_unc its uncertainty.
CREATE TABLE IF NOT EXISTS analytics.channel_parts (
    slot        UInt32 CODEC(Delta, ZSTD(1)),
    channel_id  UInt32 CODEC(Delta, ZSTD(1)),
    platform    Enum8('tiktok' = 1, 'youtube' = 2, 'instagram' = 3, 'likee' = 4) CODEC(ZSTD(1)),
    fresh       Nullable(Int64) CODEC(T64, ZSTD(1)),
    breakouts   Nullable(Int64) CODEC(T64, ZSTD(1)),
    tail        Nullable(Int64) CODEC(T64, ZSTD(1)),
    corrections Nullable(Int64) CODEC(T64, ZSTD(1)),
    removed     Int64 CODEC(T64, ZSTD(1)),
    counter     Nullable(Int64) CODEC(T64, ZSTD(1)),
    counter_unc UInt64 CODEC(T64, ZSTD(1)),
    unknown     UInt32 CODEC(T64, ZSTD(1))
) ENGINE = MergeTree
PARTITION BY slot
ORDER BY (slot, channel_id)
TTL toDateTime(intDiv(slot, 8) * 86400, 'UTC') + INTERVAL 120 DAY DELETE
SETTINGS ttl_only_drop_parts = 1, fsync_after_insert = 1, fsync_part_directory = 1;

CREATE TABLE IF NOT EXISTS analytics.channel_parts_stage AS analytics.channel_parts;
