-- What is asked of one channel over time lies in few parts: its numbers in one of each year (2920 slot numbers), its pulse
-- and what made its gain in one of each week (56), in the order of channels. A process that dies half-way leaves either
-- the old table or the new one in its place.
DROP TABLE IF EXISTS analytics.channel_snapshot_old;

DROP TABLE IF EXISTS analytics.channel_snapshot_new;

CREATE TABLE analytics.channel_snapshot_new AS analytics.channel_snapshot
ENGINE = ReplacingMergeTree(rev)
PARTITION BY intDiv(slot, 2920)
ORDER BY (channel_id, slot)
SETTINGS fsync_after_insert = 1, fsync_part_directory = 1;

INSERT INTO analytics.channel_snapshot_new SELECT * FROM analytics.channel_snapshot;

RENAME TABLE analytics.channel_snapshot TO analytics.channel_snapshot_old,
    analytics.channel_snapshot_new TO analytics.channel_snapshot;

DROP TABLE analytics.channel_snapshot_old;

DROP TABLE IF EXISTS analytics.channel_pulse_old;

DROP TABLE IF EXISTS analytics.channel_pulse_new;

CREATE TABLE analytics.channel_pulse_new AS analytics.channel_pulse
ENGINE = MergeTree
PARTITION BY intDiv(slot, 56)
ORDER BY (channel_id, slot)
TTL toDateTime(intDiv(slot, 8) * 86400, 'UTC') + INTERVAL 120 DAY DELETE
SETTINGS ttl_only_drop_parts = 1, fsync_after_insert = 1, fsync_part_directory = 1;

INSERT INTO analytics.channel_pulse_new SELECT * FROM analytics.channel_pulse;

RENAME TABLE analytics.channel_pulse TO analytics.channel_pulse_old,
    analytics.channel_pulse_new TO analytics.channel_pulse;

DROP TABLE analytics.channel_pulse_old;

DROP TABLE IF EXISTS analytics.channel_pulse_stage;

CREATE TABLE analytics.channel_pulse_stage AS analytics.channel_pulse;

DROP TABLE IF EXISTS analytics.channel_parts_old;

DROP TABLE IF EXISTS analytics.channel_parts_new;

CREATE TABLE analytics.channel_parts_new AS analytics.channel_parts
ENGINE = MergeTree
PARTITION BY intDiv(slot, 56)
ORDER BY (channel_id, slot)
TTL toDateTime(intDiv(slot, 8) * 86400, 'UTC') + INTERVAL 120 DAY DELETE
SETTINGS ttl_only_drop_parts = 1, fsync_after_insert = 1, fsync_part_directory = 1;

INSERT INTO analytics.channel_parts_new SELECT * FROM analytics.channel_parts;

RENAME TABLE analytics.channel_parts TO analytics.channel_parts_old,
    analytics.channel_parts_new TO analytics.channel_parts;

DROP TABLE analytics.channel_parts_old;

DROP TABLE IF EXISTS analytics.channel_parts_stage;

CREATE TABLE analytics.channel_parts_stage AS analytics.channel_parts;
