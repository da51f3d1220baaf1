-- Files of history that people brought: the source that stands with each of their values. The same file is one import.
CREATE TABLE ingest.import (
  id          int GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  digest      text NOT NULL UNIQUE,
  source      text NOT NULL,
  person      text NOT NULL,
  lines       int NOT NULL,
  imported_at timestamptz NOT NULL
);
