-- The platform's own name of the views counter: a fall over a change of counters is no fall of the same counter.
ALTER TABLE analytics.video_history ADD COLUMN IF NOT EXISTS counter LowCardinality(String) CODEC(ZSTD(1));
