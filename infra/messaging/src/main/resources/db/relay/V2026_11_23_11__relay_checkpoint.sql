-- How far the ledger has been sent to a topic.
CREATE SCHEMA relay;
GRANT USAGE ON SCHEMA relay TO recognition_command;

CREATE TABLE relay.checkpoint (
  topic       text        PRIMARY KEY,
  topic_id    text        NOT NULL,
  position    bigint      NOT NULL CHECK (position >= 0),
  event_id    uuid        CHECK (event_id IS NOT NULL OR position = 0),
  next_offset bigint      NOT NULL CHECK (next_offset >= 0),
  updated_at  timestamptz NOT NULL DEFAULT now()
);
COMMENT ON COLUMN relay.checkpoint.topic_id IS 'Another identifier under the same name means that the topic was deleted and made anew.';
COMMENT ON COLUMN relay.checkpoint.event_id IS 'Another event at that position of the ledger means that the event store was set back: nothing is sent until a person has removed this row, the topic and what was projected from it.';
COMMENT ON COLUMN relay.checkpoint.next_offset IS 'A topic that ends before it has lost records that its broker had acknowledged.';

GRANT SELECT, INSERT, UPDATE ON relay.checkpoint TO recognition_command;
