-- The videos that gained most views in a slot, as of its newest computation: value = views, step = their rounding, d = gained,
-- unc = uncertainty, gap = planned slots spanned, secs = seconds between both readings, flags = bits of Flag. A slot that
-- was computed before has no row here.
CREATE TABLE analytics.slot_mover (
  slot_no    int NOT NULL,
  rank       int NOT NULL,
  video_id   int NOT NULL,
  channel_id int NOT NULL,
  value      bigint NOT NULL,
  step       bigint NOT NULL,
  d          bigint NOT NULL,
  unc        bigint NOT NULL,
  gap        int NOT NULL,
  secs       int NOT NULL,
  flags      int NOT NULL,
  PRIMARY KEY (slot_no, rank)
);
