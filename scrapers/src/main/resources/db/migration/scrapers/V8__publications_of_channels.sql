-- When a channel published what.
CREATE INDEX video_of_channel_by_publication ON scrapers.video (channel_id, published_at) INCLUDE (id);
DROP INDEX scrapers.video_of_channel;
