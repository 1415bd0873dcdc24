-- Who looked at what, apart from what happened. It is folded from nothing: what is lost here is lost.
CREATE SCHEMA access_record;
GRANT USAGE ON SCHEMA access_record TO recognition_query;

CREATE TABLE access_record.entry (
  id          bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  at          timestamptz NOT NULL DEFAULT clock_timestamp(),
  actor       text        NOT NULL,
  what        text        NOT NULL CHECK (what IN ('VIEW', 'EXPORT')),
  subject     text        NOT NULL,
  parameters  jsonb       NOT NULL,
  rows        bigint      NOT NULL CHECK (rows >= 0),
  correlation uuid        NOT NULL
);
COMMENT ON COLUMN access_record.entry.subject IS 'What was looked at: the id of a dossier, or the name of a list.';
COMMENT ON COLUMN access_record.entry.parameters IS 'What was asked for; of a free text only that there was one, for it may name a person.';
COMMENT ON COLUMN access_record.entry.rows IS 'How many went to the reader, also of an export that broke off.';

CREATE INDEX entry_by_actor ON access_record.entry (actor, id);
CREATE INDEX entry_by_subject ON access_record.entry (subject, id);
CREATE INDEX entry_by_moment ON access_record.entry (at);

GRANT SELECT, INSERT ON access_record.entry TO recognition_query;
