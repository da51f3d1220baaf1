-- Units of the Data API that a key has used on a day, which begins at midnight in California.
CREATE TABLE scrapers.youtube_quota (
  day      date NOT NULL,
  key_hash text NOT NULL,
  units    bigint NOT NULL DEFAULT 0,
  spent    boolean NOT NULL DEFAULT false,
  PRIMARY KEY (day, key_hash)
);
