-- Councils and their sessions. What stands in a sealed ballot is in no event before the session closes.
CREATE SCHEMA panels;
GRANT USAGE ON SCHEMA panels TO recognition_query;

CREATE TABLE panels.panel (
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
CREATE TABLE panels.session (LIKE panels.panel INCLUDING ALL);

CREATE INDEX panel_by_date ON panels.panel (((content ->> 'establishedOn') COLLATE "C") DESC, id DESC);
CREATE INDEX session_by_panel ON panels.session ((content ->> 'panelId'));

GRANT SELECT, INSERT, UPDATE, DELETE ON panels.panel TO recognition_query;
GRANT SELECT, INSERT, UPDATE, DELETE ON panels.session TO recognition_query;
