-- History that people brought from elsewhere: each value once, by what and when it is of; of two the one brought later
-- counts. video_id 0 = the channel itself. For ever. Readings of our own win over it, slot by slot, when it is read.
CREATE TABLE IF NOT EXISTS ingest.imported (
    channel_id  UInt32 CODEC(Delta, ZSTD(1)),
    video_id    UInt32 CODEC(Delta, ZSTD(1)),
    metric      LowCardinality(String) CODEC(ZSTD(1)),
    observed_at DateTime64(3, 'UTC') CODEC(DoubleDelta, ZSTD(1)),
    value       UInt64 CODEC(DoubleDelta, ZSTD(1)),
    step        UInt64 CODEC(T64, ZSTD(1)),
    import_id   UInt32 CODEC(ZSTD(1)),
    ver         UInt64 CODEC(ZSTD(1))
) ENGINE = ReplacingMergeTree(ver)
PARTITION BY toYear(observed_at)
ORDER BY (channel_id, video_id, metric, observed_at)
SETTINGS fsync_after_insert = 1, fsync_part_directory = 1;
