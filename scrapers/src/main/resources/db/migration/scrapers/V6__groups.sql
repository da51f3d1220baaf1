-- Channels put together by people: a group, a project, a tag. A channel may be in many.
CREATE TABLE scrapers.channel_group (
  id         int GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  name       text NOT NULL CHECK (length(name) BETWEEN 1 AND 100),
  kind       text NOT NULL CHECK (kind IN ('group', 'project', 'tag')),
  created_at timestamptz NOT NULL
);
CREATE UNIQUE INDEX channel_group_name ON scrapers.channel_group (kind, lower(name));

CREATE TABLE scrapers.channel_group_member (
  group_id   int NOT NULL REFERENCES scrapers.channel_group ON DELETE CASCADE,
  channel_id int NOT NULL REFERENCES scrapers.channel,
  PRIMARY KEY (group_id, channel_id)
);
CREATE INDEX group_of_channel ON scrapers.channel_group_member (channel_id);
