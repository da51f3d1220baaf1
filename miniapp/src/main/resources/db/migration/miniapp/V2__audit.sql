-- Who changed what, with what was before and after. Names stand here as they were then; nothing is ever changed.
CREATE TABLE miniapp.audit (
  id        bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  at        timestamptz NOT NULL,
  person_id int,
  person    text NOT NULL,
  address   text,
  action    text NOT NULL,
  subject   text NOT NULL,
  before    jsonb,
  after     jsonb
);
CREATE INDEX audit_of_person ON miniapp.audit (person_id, id);
CREATE INDEX audit_of_subject ON miniapp.audit (subject, id);

CREATE FUNCTION miniapp.refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'the audit log is only ever added to';
END $$;

CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON miniapp.audit
  FOR EACH STATEMENT EXECUTE FUNCTION miniapp.refuse_change();
