-- The targets that progress is measured against, on two axes of time; one stream holds all their versions.
CREATE SCHEMA targets;
GRANT USAGE ON SCHEMA targets TO recognition_query;

CREATE TABLE targets.publication (
  targets_id  uuid        NOT NULL,
  version     integer     NOT NULL,
  targets     jsonb       NOT NULL,
  reason      text        NOT NULL,
  recorded_at timestamptz NOT NULL,
  position    bigint      NOT NULL,
  opened      bigint      NOT NULL,
  recorded    tstzrange   NOT NULL CHECK (NOT isempty(recorded)),
  effective   daterange   NOT NULL CHECK (NOT isempty(effective)),
  effective_from date NOT NULL,
  PRIMARY KEY (targets_id, opened, effective_from)
);
COMMENT ON COLUMN targets.publication.targets IS 'Each as in the event that published it, in its order.';
COMMENT ON COLUMN targets.publication.opened IS 'Position of the event since which the version has this rectangle of the two axes; no two overlap.';

GRANT SELECT, INSERT, UPDATE, DELETE ON targets.publication TO recognition_query;
