CREATE TABLE scrapers.channel (
  id          int GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  platform    text NOT NULL,
  platform_id text NOT NULL,
  handle      text,
  title       text NOT NULL,
  avatar_url  text,
  state       text NOT NULL DEFAULT 'active' CHECK (state IN ('active', 'paused', 'gone')),
  added_at    timestamptz NOT NULL,
  UNIQUE (platform, platform_id)
);

-- Every handle that a channel was ever met under; a handle that passes to another channel moves with seen_at.
CREATE TABLE scrapers.channel_alias (
  platform   text NOT NULL,
  alias      text NOT NULL,
  channel_id int NOT NULL REFERENCES scrapers.channel,
  seen_at    timestamptz NOT NULL,
  PRIMARY KEY (platform, alias, channel_id)
);

CREATE TABLE scrapers.video (
  id             int GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  platform       text NOT NULL,
  platform_id    text NOT NULL,
  channel_id     int NOT NULL REFERENCES scrapers.channel,
  title          text NOT NULL,
  format         text NOT NULL,
  picture_url    text,
  published_at   timestamptz,
  published_text text,
  duration_s     int,
  first_seen_at  timestamptz NOT NULL,
  last_seen_at   timestamptz NOT NULL,
  UNIQUE (platform, platform_id)
) WITH (fillfactor = 80);
CREATE INDEX video_of_channel ON scrapers.video (channel_id);

CREATE TABLE scrapers.video_change (
  video_id int NOT NULL REFERENCES scrapers.video,
  field    text NOT NULL,
  old      text,
  new      text,
  at       timestamptz NOT NULL
);
CREATE INDEX video_change_of_video ON scrapers.video_change (video_id, at);

CREATE TABLE scrapers.picture (
  kind         text NOT NULL CHECK (kind IN ('video', 'channel')),
  owner_id     int NOT NULL,
  bytes        bytea,
  content_type text,
  source_url   text NOT NULL,
  fetched_at   timestamptz,
  failures     int NOT NULL DEFAULT 0,
  retry_at     timestamptz,
  PRIMARY KEY (kind, owner_id)
);

CREATE TABLE scrapers.run (
  id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  slot_no     int NOT NULL,
  slot_at     timestamptz NOT NULL,
  kind        text NOT NULL CHECK (kind IN ('scheduled', 'manual', 'catchup')),
  state       text NOT NULL CHECK (state IN ('planned', 'open', 'draining', 'closing', 'closed', 'failed', 'skipped')),
  deadline_at timestamptz NOT NULL,
  opened_at   timestamptz,
  closed_at   timestamptz,
  revision    int NOT NULL DEFAULT 0,
  expected    int NOT NULL DEFAULT 0,
  done        int NOT NULL DEFAULT 0,
  failed      int NOT NULL DEFAULT 0,
  incomplete  boolean NOT NULL DEFAULT false
);
-- Two schedulers may open a slot at once: the second meets this.
CREATE UNIQUE INDEX run_one_per_slot ON scrapers.run (slot_no) WHERE kind <> 'manual';
CREATE INDEX run_unfinished ON scrapers.run (state) WHERE state IN ('open', 'draining');
CREATE INDEX run_closed ON scrapers.run (closed_at) WHERE state = 'closed';

CREATE TABLE scrapers.run_task (
  run_id        bigint NOT NULL REFERENCES scrapers.run,
  platform      text NOT NULL,
  channel_id    int NOT NULL,
  batch_no      int NOT NULL DEFAULT 0,
  due_at        timestamptz NOT NULL,
  state         text NOT NULL DEFAULT 'planned'
                CHECK (state IN ('planned', 'released', 'running', 'done', 'failed', 'cancelled')),
  attempt       int NOT NULL DEFAULT 0,
  lease_until   timestamptz,
  pages         int,
  rows_sent     int,
  rows_manifest int,
  incomplete    boolean NOT NULL DEFAULT false,
  outcome       text,
  error         text,
  PRIMARY KEY (run_id, platform, channel_id, batch_no)
) WITH (fillfactor = 70);
CREATE INDEX run_task_due ON scrapers.run_task (due_at) WHERE state = 'planned';
CREATE INDEX run_task_leased ON scrapers.run_task (lease_until) WHERE state = 'running';
-- A channel is read by one worker at a time, whatever the run.
CREATE UNIQUE INDEX run_task_one_lease ON scrapers.run_task (platform, channel_id, batch_no) WHERE state = 'running';

CREATE TABLE scrapers.outbox (
  id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  queue      text NOT NULL,
  message_id uuid NOT NULL,
  payload    bytea NOT NULL,
  created_at timestamptz NOT NULL
);
