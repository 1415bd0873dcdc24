-- What was noted of deadlines: one row for each dossier, kind and due day.
CREATE SCHEMA deadlines;
GRANT USAGE ON SCHEMA deadlines TO recognition_query;

CREATE TABLE deadlines.deadline (
  id        uuid      NOT NULL,
  stream    uuid      NOT NULL,
  content   jsonb     NOT NULL,
  position  bigint    NOT NULL,
  opened    bigint    NOT NULL,
  recorded  tstzrange NOT NULL CHECK (NOT isempty(recorded)),
  effective daterange NOT NULL CHECK (NOT isempty(effective)),
  effective_from date NOT NULL,
  PRIMARY KEY (id, opened, effective_from)
);

CREATE INDEX deadline_by_due ON deadlines.deadline (((content ->> 'due') COLLATE "C"), id);
CREATE INDEX deadline_by_dossier ON deadlines.deadline (((content ->> 'dossierId')::uuid));

GRANT SELECT, INSERT, UPDATE, DELETE ON deadlines.deadline TO recognition_query;
