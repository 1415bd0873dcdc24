-- How far each projection has come, moved in the transaction of what it wrote; and what it could not apply.
CREATE SCHEMA projector;
GRANT USAGE ON SCHEMA projector TO recognition_query;

CREATE TABLE projector.checkpoint (
  projection  text        PRIMARY KEY,
  topic_id    text        NOT NULL DEFAULT '',
  next_offset bigint      NOT NULL DEFAULT 0 CHECK (next_offset >= 0),
  position    bigint      NOT NULL DEFAULT 0 CHECK (position >= 0),
  epoch       bigint      NOT NULL DEFAULT 0,
  updated_at  timestamptz NOT NULL DEFAULT now()
);
COMMENT ON COLUMN projector.checkpoint.epoch IS 'Raised by whoever takes the projection over; the one before can then no longer write.';

CREATE TABLE projector.dead_letter (
  projection   text        NOT NULL,
  topic_offset bigint      NOT NULL,
  position     bigint,
  stream       text,
  type         text,
  cause        text        NOT NULL,
  parked_at    timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (projection, topic_offset)
);

GRANT SELECT, INSERT, UPDATE ON projector.checkpoint TO recognition_query;
GRANT SELECT, INSERT, DELETE ON projector.dead_letter TO recognition_query;
