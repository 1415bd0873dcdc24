-- Rows of a projection that are not what their events say, from when the checker saw that until it sees them right.
CREATE TABLE projector.finding (
  projection text        NOT NULL,
  key        text        NOT NULL,
  stream     uuid,
  position   bigint,
  expected   jsonb,
  found      jsonb,
  seen_at    timestamptz NOT NULL,
  PRIMARY KEY (projection, key),
  CHECK (num_nonnulls(stream, position) = 1),
  CHECK (expected IS DISTINCT FROM found)
);
COMMENT ON COLUMN projector.finding.position IS 'In place of the stream where the projection is the trail of all events.';

GRANT SELECT, INSERT, DELETE ON projector.finding TO recognition_query;
