-- Pages are forgotten by their age.
CREATE INDEX stored_page_by_age ON ingest.stored_page USING brin (stored_at);
