-- The cycles of the years.
CREATE SCHEMA cycles;
GRANT USAGE ON SCHEMA cycles TO recognition_query;

CREATE TABLE cycles.cycle (
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
GRANT SELECT, INSERT, UPDATE, DELETE ON cycles.cycle TO recognition_query;
