-- The rights of persons, on two axes of time; a person's stream holds all of theirs.
CREATE SCHEMA rights;
GRANT USAGE ON SCHEMA rights TO recognition_query;

CREATE TABLE rights.held (
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

-- Whoever asks for anything is looked up here first.
CREATE INDEX held_by_subject ON rights.held (((content ->> 'subject') COLLATE "C"), id);
CREATE INDEX held_by_person ON rights.held ((content ->> 'subject')) WHERE upper_inf(recorded) AND upper_inf(effective);

GRANT SELECT, INSERT, UPDATE, DELETE ON rights.held TO recognition_query;
