-- Who may use this installation. An invited person has no Telegram id until the link is taken.
CREATE TABLE miniapp.person (
  id          int GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  telegram_id bigint UNIQUE,
  name        text NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
  role        text NOT NULL CHECK (role IN ('viewer', 'analyst', 'admin', 'owner')),
  status      text NOT NULL CHECK (status IN ('invited', 'active', 'blocked')),
  language    text NOT NULL CHECK (language IN ('ru', 'en')),
  created_at  timestamptz NOT NULL,
  seen_at     timestamptz,
  CHECK (status <> 'active' OR telegram_id IS NOT NULL)
);

-- The groups that a viewer sees; who is more than a viewer sees all.
CREATE TABLE miniapp.person_group (
  person_id int NOT NULL REFERENCES miniapp.person ON DELETE CASCADE,
  group_id  int NOT NULL REFERENCES scrapers.channel_group ON DELETE CASCADE,
  PRIMARY KEY (person_id, group_id)
);

-- A link for one person, once. The codes of all these tables are kept as SHA-256 only: each has 256 random bits.
CREATE TABLE miniapp.invitation (
  id         int GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  person_id  int NOT NULL REFERENCES miniapp.person ON DELETE CASCADE,
  code_hash  bytea NOT NULL UNIQUE,
  made_by    text NOT NULL,
  made_at    timestamptz NOT NULL,
  expires_at timestamptz NOT NULL,
  used_at    timestamptz
);

-- Where somebody is signed in. Each refresh takes a new token; the former one coming back late means a thief.
CREATE TABLE miniapp.session (
  id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  person_id    int NOT NULL REFERENCES miniapp.person ON DELETE CASCADE,
  way          text NOT NULL CHECK (way IN ('telegram', 'browser')),
  agent        text,
  address      text,
  made_at      timestamptz NOT NULL,
  used_at      timestamptz NOT NULL,
  expires_at   timestamptz NOT NULL,
  refresh_hash bytea NOT NULL UNIQUE,
  former_hash  bytea UNIQUE,
  revoked_at   timestamptz
);
CREATE INDEX session_of_person ON miniapp.session (person_id);

-- Keys of programs that act for a person.
CREATE TABLE miniapp.api_token (
  id         int GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  person_id  int NOT NULL REFERENCES miniapp.person ON DELETE CASCADE,
  name       text NOT NULL CHECK (length(name) BETWEEN 1 AND 100),
  scope      text NOT NULL CHECK (scope IN ('read', 'admin')),
  hash       bytea NOT NULL UNIQUE,
  made_at    timestamptz NOT NULL,
  expires_at timestamptz NOT NULL,
  used_at    timestamptz,
  revoked_at timestamptz
);
CREATE INDEX api_token_of_person ON miniapp.api_token (person_id);

-- The codes that make the first owner; empty as soon as there is one.
CREATE TABLE miniapp.owner_code (
  hash       bytea PRIMARY KEY,
  expires_at timestamptz NOT NULL
);

-- The key that signs short-lived tokens, sealed.
CREATE TABLE miniapp.signing_key (
  id         int PRIMARY KEY CHECK (id = 1),
  secret     bytea NOT NULL,
  secret_key text NOT NULL
);
