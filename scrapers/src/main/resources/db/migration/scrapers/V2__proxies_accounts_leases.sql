-- Ways out. A secret is AES-GCM under the key that secret_key names; it never leaves this table in the clear.
CREATE TABLE scrapers.proxy (
  id          int GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  kind        text NOT NULL CHECK (kind IN ('http', 'socks5')),
  host        text NOT NULL,
  port        int NOT NULL CHECK (port BETWEEN 1 AND 65535),
  user_name   text NOT NULL DEFAULT '',            -- '' = the proxy asks for nobody
  secret      bytea,
  secret_key  text,
  region      text,
  platforms   text[] NOT NULL DEFAULT '{}',        -- '{}' = all
  state       text NOT NULL DEFAULT 'active' CHECK (state IN ('active', 'paused', 'retired')),
  reason      text,
  added_at    timestamptz NOT NULL,
  retired_at  timestamptz,
  CHECK ((secret IS NULL) = (secret_key IS NULL)),
  UNIQUE (kind, host, port, user_name)
);

-- The last look through a proxy at a platform.
CREATE TABLE scrapers.proxy_check (
  proxy_id   int NOT NULL REFERENCES scrapers.proxy ON DELETE CASCADE,
  platform   text NOT NULL,
  checked_at timestamptz NOT NULL,
  ok         boolean NOT NULL,
  address    text,
  country    text,
  latency_ms int,
  detail     text,
  PRIMARY KEY (proxy_id, platform)
);

-- How a platform answers an exit; exit_id 0 is the way without a proxy.
CREATE TABLE scrapers.exit_health (
  platform      text NOT NULL,
  exit_id       int NOT NULL,
  recent        text NOT NULL DEFAULT '',          -- the last ten results, newest last: o ok, b blocked, t transport
  score         double precision NOT NULL DEFAULT 0,
  scored_at     timestamptz NOT NULL,
  cooling_until timestamptz,
  failing_since timestamptz,
  trial_until   timestamptz,                       -- half-open: one request is on trial
  PRIMARY KEY (platform, exit_id)
) WITH (fillfactor = 70);

CREATE TABLE scrapers.account (
  id            int GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  platform      text NOT NULL,
  label         text NOT NULL,
  secret        bytea NOT NULL,                    -- the session's cookies
  secret_key    text NOT NULL,
  user_agent    text NOT NULL,
  state         text NOT NULL DEFAULT 'ok' CHECK (state IN ('ok', 'cooling', 'challenged', 'banned', 'frozen')),
  reason        text,
  cooling_until timestamptz,
  proxy_id      int REFERENCES scrapers.proxy ON DELETE SET NULL,
  added_at      timestamptz NOT NULL,
  changed_at    timestamptz NOT NULL,
  used_at       timestamptz,
  UNIQUE (platform, label)
);

-- Whoever holds an account; expiry is measured by the clock of this database, the only one that all workers share.
CREATE TABLE scrapers.account_lease (
  account_id int PRIMARY KEY REFERENCES scrapers.account ON DELETE CASCADE,
  holder     uuid NOT NULL,
  until      timestamptz NOT NULL
);

-- Tokens that all workers share; free_at is when the next one is there, by the clock of this database.
CREATE UNLOGGED TABLE scrapers.pace (
  platform text NOT NULL,
  exit_id  int NOT NULL,
  free_at  timestamptz NOT NULL,
  PRIMARY KEY (platform, exit_id)
) WITH (fillfactor = 50);
