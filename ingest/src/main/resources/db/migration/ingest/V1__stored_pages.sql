-- Every page that is in ClickHouse; a run is whole when all pages of its tasks are here.
CREATE TABLE ingest.stored_page (
  message_id uuid PRIMARY KEY,
  run_id     bigint NOT NULL,
  slot_no    int NOT NULL,
  channel_id int NOT NULL,
  platform   text NOT NULL,
  attempt    int NOT NULL,
  page       int NOT NULL,
  rows       int NOT NULL,
  stored_at  timestamptz NOT NULL
);
CREATE INDEX stored_page_of_run ON ingest.stored_page (run_id, stored_at);
