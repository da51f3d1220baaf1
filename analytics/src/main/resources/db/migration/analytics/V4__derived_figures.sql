-- When a platform changed what a counter means: from the first day of the change to the last, UTC, both included. format
-- null = all formats, link null = nothing was published. Numbers of the two sides are never compared, and what straddles it belongs to neither.
CREATE TABLE analytics.methodology_break (
  id       int GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  platform text NOT NULL,
  format   text CHECK (format IN ('video', 'short', 'live', 'photo')),
  metric   text NOT NULL,
  since    date NOT NULL,
  until    date NOT NULL CHECK (until >= since),
  what     text NOT NULL,
  link     text,
  UNIQUE NULLS NOT DISTINCT (platform, format, metric, since)
);
INSERT INTO analytics.methodology_break (platform, format, metric, since, until, what, link) VALUES
  ('youtube', 'short', 'views', '2025-03-31', '2025-03-31', 'any start or replay of a Short counts as a view',
   'https://support.google.com/youtube/thread/333869549'),
  ('youtube', NULL, 'views', '2026-08-24', '2026-08-27', 'any start of a video of any format counts as a view',
   'https://support.google.com/youtube/answer/2991785'),
  ('youtube', NULL, 'followers', '2019-09-01', '2019-09-30', 'subscribers are shown with three significant digits',
   'https://developers.google.com/youtube/v3/revision_history'),
  ('instagram', NULL, 'views', '2026-08-01', '2026-09-30', 'play counts are no longer shown to who is not logged in',
   NULL);

-- A video that left its channel's baseline behind, one row for each label that it reached: the multiple of the median
-- that it passed. A label below 3 is "above usual", from 3 on it is a breakout. Found in slot_no, at the age of age_h
-- hours; ended_slot = when the robust z fell below 2 at a later age. The key is what an alert is sent once for.
CREATE TABLE analytics.breakout (
  video_id   int NOT NULL,
  label      numeric(4, 1) NOT NULL CHECK (label IN (1.5, 3, 10)),
  channel_id int NOT NULL,
  platform   text NOT NULL,
  format     text NOT NULL,
  slot_no    int NOT NULL,
  slot_at    timestamptz NOT NULL,
  age_h      int NOT NULL,
  value      double precision NOT NULL,
  low        bigint NOT NULL,
  high       bigint NOT NULL,
  median     double precision NOT NULL,
  outlier    double precision NOT NULL,
  robust_z   double precision NOT NULL,
  sample     int NOT NULL,
  ended_slot int,
  PRIMARY KEY (video_id, label)
);
CREATE INDEX breakout_newest ON analytics.breakout (slot_no DESC, outlier DESC);
CREATE INDEX breakout_of_channel ON analytics.breakout (channel_id, slot_no DESC);

-- A channel whose smoothed slot index passed its limit: ewma and threshold are logarithms. ended_slot = when it fell
-- below half of the limit.
CREATE TABLE analytics.channel_breakout (
  channel_id int NOT NULL,
  slot_no    int NOT NULL,
  slot_at    timestamptz NOT NULL,
  platform   text NOT NULL,
  slot_index double precision NOT NULL,
  ewma       double precision NOT NULL,
  threshold  double precision NOT NULL,
  ended_slot int,
  PRIMARY KEY (channel_id, slot_no)
);
CREATE INDEX channel_breakout_newest ON analytics.channel_breakout (slot_no DESC);
