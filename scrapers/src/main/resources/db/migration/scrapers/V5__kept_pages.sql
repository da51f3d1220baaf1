-- What a task was answered, for some days: to read it again with a mended parser.
CREATE TABLE scrapers.kept_reading (
  id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  run_id     bigint NOT NULL,
  platform   text NOT NULL,
  channel_id int NOT NULL,
  batch_no   int NOT NULL,
  attempt    int NOT NULL,
  parser     text NOT NULL,
  outcome    text NOT NULL,
  digest     text,            -- of what was read; null when nothing was
  kept_at    timestamptz NOT NULL,
  UNIQUE (run_id, platform, channel_id, batch_no, attempt)
);
CREATE INDEX kept_reading_age ON scrapers.kept_reading (kept_at);

CREATE TABLE scrapers.kept_page (
  reading_id   bigint NOT NULL REFERENCES scrapers.kept_reading ON DELETE CASCADE,
  seq          int NOT NULL,
  url          text NOT NULL,  -- secrets blanked, as in the bodies
  request_body text,
  latest_url   text NOT NULL,
  status       int NOT NULL,
  headers      text NOT NULL,  -- JSON, only those that tell nothing
  body         bytea NOT NULL, -- gzip
  exit         text NOT NULL,
  fetched_at   timestamptz NOT NULL,
  PRIMARY KEY (reading_id, seq)
);
