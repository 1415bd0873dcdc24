CREATE SCHEMA idempotency;

-- One row for each request that took effect, written in the transaction of its events.
CREATE TABLE idempotency.remembered_request (
  actor         text        NOT NULL CHECK (length(actor) BETWEEN 1 AND 255),
  key           text        NOT NULL CHECK (length(key) BETWEEN 1 AND 128),
  request_hash  bytea       NOT NULL CHECK (length(request_hash) = 32),
  outcome       text        NOT NULL,
  remembered_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (actor, key)
);

GRANT USAGE ON SCHEMA idempotency TO recognition_command;
GRANT SELECT, INSERT ON idempotency.remembered_request TO recognition_command;
