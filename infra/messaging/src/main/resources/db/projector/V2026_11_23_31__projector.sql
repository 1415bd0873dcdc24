-- How far each projection has come, moved in the transaction of what it wrote; and what it could not apply.
CREATE SCHEMA projector;
GRANT USAGE ON SCHEMA projector TO recognition_query;

CREATE TABLE projector.checkpoint (
  projection  text        PRIMARY KEY,
  topic_id    text        NOT NULL DEFAULT '',
  next_offset bigint      NOT NULL DEFAULT 0 CHECK (next_offset >= 0),
  position    bigint      NOT NULL DEFAULT 0 CHECK (position >= 0),
  event_id    uuid        CHECK (event_id IS NOT NULL OR position = 0),
  epoch       bigint      NOT NULL DEFAULT 0,
  updated_at  timestamptz NOT NULL DEFAULT now()
);
COMMENT ON COLUMN projector.checkpoint.epoch IS 'Raised by whoever takes the projection over; the one before can then no longer write.';

COMMENT ON COLUMN projector.checkpoint.event_id IS 'The event at that position; another one there means that the event store was set back and the projection has to be rebuilt.';

CREATE TABLE projector.dead_letter (
  id           bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  projection   text        NOT NULL,
  topic_id     text        NOT NULL,
  topic_offset bigint      NOT NULL,
  position     bigint,
  stream       text,
  event_id     uuid,
  type         text,
  cause        text        NOT NULL,
  parked_at    timestamptz NOT NULL DEFAULT now(),
  UNIQUE (projection, position)
);
COMMENT ON COLUMN projector.dead_letter.position IS 'Null where the record was not one of ours.';
CREATE UNIQUE INDEX dead_letter_not_ours ON projector.dead_letter (projection, topic_id, topic_offset) WHERE position IS NULL;

GRANT SELECT, INSERT, UPDATE ON projector.checkpoint TO recognition_query;
GRANT SELECT, INSERT, DELETE ON projector.dead_letter TO recognition_query;
