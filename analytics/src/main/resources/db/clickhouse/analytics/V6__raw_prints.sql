-- The raw rows of a channel in a slot as one number, from before a revision of a run was counted: the next revision counts
-- the channels of which it is another. channel_id 0 = what else the figures depend on. The row inserted last wins.
CREATE TABLE IF NOT EXISTS analytics.raw_print (
    slot       UInt32 CODEC(Delta, ZSTD(1)),
    run_id     UInt64 CODEC(ZSTD(1)),
    revision   UInt32 CODEC(ZSTD(1)),
    channel_id UInt32 CODEC(Delta, ZSTD(1)),
    print      UInt64
) ENGINE = ReplacingMergeTree
PARTITION BY intDiv(slot, 240)
ORDER BY (slot, run_id, revision, channel_id)
TTL toDateTime(intDiv(slot, 8) * 86400, 'UTC') + INTERVAL 120 DAY DELETE
SETTINGS ttl_only_drop_parts = 1;
