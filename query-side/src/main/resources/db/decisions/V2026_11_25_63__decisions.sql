-- The register of decisions, and the numbers that each register has given out.
CREATE SCHEMA decisions;
GRANT USAGE ON SCHEMA decisions TO recognition_query;

CREATE TABLE decisions.decision (
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
CREATE TABLE decisions.number (LIKE decisions.decision INCLUDING ALL);

CREATE INDEX decision_by_date ON decisions.decision (((content ->> 'date') COLLATE "C") DESC, id DESC);
CREATE INDEX number_by_register ON decisions.number (stream);

GRANT SELECT, INSERT, UPDATE, DELETE ON decisions.decision TO recognition_query;
GRANT SELECT, INSERT, UPDATE, DELETE ON decisions.number TO recognition_query;
