-- Counters that a platform shows beside the one that is kept as views, by its own names; mostly none.
ALTER TABLE ingest.snap_raw ADD COLUMN IF NOT EXISTS others Map(LowCardinality(String), UInt64) CODEC(ZSTD(1));
