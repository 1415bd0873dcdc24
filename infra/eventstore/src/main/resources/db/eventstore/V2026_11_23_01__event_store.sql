-- The record of everything: events in streams, and the ledger that puts them in one gapless order (ADR-0002).
CREATE SCHEMA eventstore;
GRANT USAGE ON SCHEMA eventstore TO recognition_command;

CREATE TABLE eventstore.event (
  id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  stream_type text        NOT NULL,
  stream      text        COLLATE "C" NOT NULL,
  version     bigint      NOT NULL CHECK (version >= 0),
  event_id    uuid        NOT NULL CONSTRAINT event_id_is_unique UNIQUE,
  type        text        NOT NULL,
  revision    text        NOT NULL,
  appended_at timestamptz NOT NULL,
  payload     text        NOT NULL,
  metadata    text        NOT NULL,
  CONSTRAINT event_version_is_unique UNIQUE (stream, version)
);
COMMENT ON COLUMN eventstore.event.id IS 'Row number only: it has gaps and says nothing about order; the ledger does.';
COMMENT ON COLUMN eventstore.event.appended_at IS 'The appending process''s clock, for information; nothing is ordered by it.';

CREATE TABLE eventstore.ledger (
  position    bigint      PRIMARY KEY CHECK (position > 0),
  event       bigint      NOT NULL CONSTRAINT ledger_event_is_unique UNIQUE,
  recorded_at timestamptz NOT NULL,
  leaf        bytea       NOT NULL CHECK (octet_length(leaf) = 32)
);
COMMENT ON COLUMN eventstore.ledger.event IS 'Row number of the event. Only extend_ledger writes here, from the event table itself: a foreign key would lock every event row once more.';
COMMENT ON COLUMN eventstore.ledger.recorded_at IS 'This server''s clock when the position was given; never earlier than at a lower position.';
COMMENT ON COLUMN eventstore.ledger.leaf IS 'RFC 6962 leaf hash of the event''s canonical bytes, see eventstore.leaf.';

GRANT SELECT, INSERT ON eventstore.event TO recognition_command;
GRANT SELECT ON eventstore.ledger TO recognition_command;

-- Locks, by the number 4_204 and one of: 1 appending, 2 leading the sequencer.

-- Appenders hold the lock shared until their commit. A statement trigger runs before the statement's first row, and so
-- before its first row number is drawn: whoever holds the lock alone knows that no lower number is still to come.
CREATE FUNCTION eventstore.hold_append_lock() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_advisory_xact_lock_shared(4204, 1);
  RETURN NULL;
END $$;

CREATE TRIGGER event_holds_append_lock BEFORE INSERT ON eventstore.event
  FOR EACH STATEMENT EXECUTE FUNCTION eventstore.hold_append_lock();

CREATE FUNCTION eventstore.refuse_version_gap() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.version > 0 AND NOT EXISTS (
      SELECT FROM eventstore.event WHERE stream = NEW.stream AND version = NEW.version - 1) THEN
    RAISE EXCEPTION 'version % of stream % has no predecessor', NEW.version, NEW.stream
      USING ERRCODE = 'check_violation', CONSTRAINT = 'event_version_has_predecessor';
  END IF;
  RETURN NEW;
END $$;

CREATE TRIGGER event_refuses_version_gap BEFORE INSERT ON eventstore.event
  FOR EACH ROW EXECUTE FUNCTION eventstore.refuse_version_gap();

CREATE FUNCTION eventstore.refuse_position_gap() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  lowest  bigint;
  highest bigint;
  added   bigint;
BEGIN
  SELECT min(position), max(position), count(*) INTO lowest, highest, added FROM inserted;
  IF added > 0 AND (highest - lowest + 1 <> added
      OR lowest > 1 AND NOT EXISTS (SELECT FROM eventstore.ledger WHERE position = lowest - 1)) THEN
    RAISE EXCEPTION 'positions % to % leave a gap', lowest, highest
      USING ERRCODE = 'check_violation', CONSTRAINT = 'ledger_position_has_predecessor';
  END IF;
  RETURN NULL;
END $$;

CREATE TRIGGER ledger_refuses_position_gap AFTER INSERT ON eventstore.ledger
  REFERENCING NEW TABLE AS inserted FOR EACH STATEMENT EXECUTE FUNCTION eventstore.refuse_position_gap();

-- What is written stays: refused to everybody, the owner and a superuser in replica mode included.
CREATE FUNCTION eventstore.refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% of %.% is refused: what is recorded stays', TG_OP, TG_TABLE_SCHEMA, TG_TABLE_NAME
    USING ERRCODE = 'insufficient_privilege';
END $$;

CREATE TRIGGER event_is_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON eventstore.event
  FOR EACH STATEMENT EXECUTE FUNCTION eventstore.refuse_change();
CREATE TRIGGER ledger_is_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON eventstore.ledger
  FOR EACH STATEMENT EXECUTE FUNCTION eventstore.refuse_change();

ALTER TABLE eventstore.event ENABLE ALWAYS TRIGGER event_holds_append_lock;
ALTER TABLE eventstore.event ENABLE ALWAYS TRIGGER event_refuses_version_gap;
ALTER TABLE eventstore.event ENABLE ALWAYS TRIGGER event_is_append_only;
ALTER TABLE eventstore.ledger ENABLE ALWAYS TRIGGER ledger_refuses_position_gap;
ALTER TABLE eventstore.ledger ENABLE ALWAYS TRIGGER ledger_is_append_only;
