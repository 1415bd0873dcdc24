-- Organisations as they were, are and were known to be; late entries leave later changes as they are.
CREATE SCHEMA organisations;
GRANT USAGE ON SCHEMA organisations TO recognition_query;

CREATE TABLE organisations.unit (
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

CREATE INDEX unit_by_code ON organisations.unit (((content ->> 'code') COLLATE "C"), id);
CREATE INDEX unit_by_area ON organisations.unit ((content ->> 'area'));

GRANT SELECT, INSERT, UPDATE, DELETE ON organisations.unit TO recognition_query;
