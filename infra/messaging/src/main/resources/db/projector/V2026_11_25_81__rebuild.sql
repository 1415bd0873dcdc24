-- Each rebuilding of a projection beside the live one, and what came of it. The application may ask for one; its outcome is
-- written by the owner alone, in the transaction that lets the new tables take the place of the old.
CREATE TABLE projector.rebuild (
  id          uuid        PRIMARY KEY,
  projection  text        NOT NULL,
  state       text        NOT NULL DEFAULT 'RUNNING' CHECK (state IN ('RUNNING', 'SWITCHED', 'DIFFERENT', 'FAILED')),
  started_at  timestamptz NOT NULL DEFAULT clock_timestamp(),
  finished_at timestamptz CHECK ((finished_at IS NULL) = (state = 'RUNNING')),
  position    bigint,
  old_digest  text,
  new_digest  text,
  cause       text,
  CHECK ((state IN ('SWITCHED', 'DIFFERENT')) = (position IS NOT NULL AND old_digest IS NOT NULL AND new_digest IS NOT NULL))
);
COMMENT ON COLUMN projector.rebuild.position IS 'Of the last event in both the old and the new tables when they changed places.';

CREATE UNIQUE INDEX rebuild_under_way ON projector.rebuild (projection) WHERE state = 'RUNNING';
CREATE INDEX rebuild_newest ON projector.rebuild (projection, started_at DESC);

GRANT SELECT, INSERT (id, projection) ON projector.rebuild TO recognition_query;
