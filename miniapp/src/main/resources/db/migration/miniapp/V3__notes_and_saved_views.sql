-- What people want remembered of a channel or a video at a moment. The writer's name stands here as it was then; id 0 is the
-- development user.
CREATE TABLE miniapp.note (
  id         int GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  channel_id int NOT NULL REFERENCES scrapers.channel ON DELETE CASCADE,
  video_id   int REFERENCES scrapers.video ON DELETE CASCADE,
  at         timestamptz NOT NULL,
  text       text NOT NULL CHECK (length(text) BETWEEN 1 AND 500),
  person_id  int NOT NULL,
  person     text NOT NULL,
  made_at    timestamptz NOT NULL
);
CREATE INDEX note_of_channel ON miniapp.note (channel_id, at);
CREATE INDEX note_of_video ON miniapp.note (video_id, at) WHERE video_id IS NOT NULL;

-- A screen as somebody wants to find it again: its address with what was chosen there.
CREATE TABLE miniapp.saved_view (
  id        int GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  person_id int NOT NULL,
  name      text NOT NULL CHECK (length(name) BETWEEN 1 AND 100),
  address   text NOT NULL CHECK (length(address) BETWEEN 1 AND 1000),
  made_at   timestamptz NOT NULL,
  UNIQUE (person_id, name)
);
