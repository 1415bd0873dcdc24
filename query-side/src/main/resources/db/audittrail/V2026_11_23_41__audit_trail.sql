-- Every event, for whoever has to account for it. The application may add and read, and nothing else.
CREATE SCHEMA audit_trail;
GRANT USAGE ON SCHEMA audit_trail TO recognition_query;

CREATE TABLE audit_trail.entry (
  position       bigint      PRIMARY KEY,
  event_id       uuid        NOT NULL,
  stream         uuid        NOT NULL,
  version        bigint      NOT NULL,
  type           text        NOT NULL,
  revision       text        NOT NULL,
  recorded_at    timestamptz NOT NULL,
  effective_on   date        NOT NULL,
  actor          text        NOT NULL,
  role           text        NOT NULL,
  unit           text        NOT NULL,
  correlation_id text        NOT NULL,
  why            text,
  payload        text        NOT NULL,
  UNIQUE (stream, version)
);

GRANT SELECT, INSERT ON audit_trail.entry TO recognition_query;
