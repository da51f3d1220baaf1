-- Of a run that ends a report day (the last slot of a day): what was gained since the same slot a day before. All null for
-- other runs, and where that slot was not read. d_followers_unc = how far rounding may put d_followers off.
ALTER TABLE analytics.computed_run
  ADD COLUMN d_followers_unc      bigint,
  ADD COLUMN day_views            bigint,
  ADD COLUMN day_views_unc        bigint,
  ADD COLUMN day_videos           bigint,
  ADD COLUMN day_born             bigint,
  ADD COLUMN day_videos_unknown   bigint,
  ADD COLUMN day_followers        bigint,
  ADD COLUMN day_followers_unc    bigint,
  ADD COLUMN day_channels         bigint,
  ADD COLUMN day_channels_unknown bigint;

-- It was written and never read: a restart publishes every bucket again.
DROP TABLE analytics.run_bucket;
