-- The hours of the runs, by the day from which they hold. A day has one version, so a number of a slot means one moment
-- for ever.
CREATE TABLE scrapers.schedule_version (
  from_day date PRIMARY KEY,
  zone     text NOT NULL,
  times    text[] NOT NULL CHECK (cardinality(times) BETWEEN 1 AND 8),
  added_at timestamptz NOT NULL
);

-- When a worker ended the task: the speed of a run.
ALTER TABLE scrapers.run_task ADD COLUMN ended_at timestamptz;

-- When the log last told how far the run is, so that of many processes one does.
ALTER TABLE scrapers.run ADD COLUMN told_at timestamptz;
