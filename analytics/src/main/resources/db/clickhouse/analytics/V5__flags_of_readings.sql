-- What is to be known of each reading, so that what it gained can be counted again from the history, whatever its age.
-- flags are those of views.
ALTER TABLE analytics.video_history
    ADD COLUMN IF NOT EXISTS likes_flags UInt16 CODEC(ZSTD(1)),
    ADD COLUMN IF NOT EXISTS comments_flags UInt16 CODEC(ZSTD(1)),
    ADD COLUMN IF NOT EXISTS shares_flags UInt16 CODEC(ZSTD(1));
