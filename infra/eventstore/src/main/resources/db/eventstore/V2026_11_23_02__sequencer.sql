-- How the sequencer gives positions (ADR-0002). Canonical bytes: numbers as 8 bytes, most significant first; texts as their
-- UTF-8 length in 4 such bytes and the UTF-8; the identifier as 16 bytes; the time as microseconds since 1970.
CREATE FUNCTION eventstore.counted(text) RETURNS bytea LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
RETURN int4send(octet_length(convert_to($1, 'UTF8'))) || convert_to($1, 'UTF8');

CREATE FUNCTION eventstore.leaf(
  place bigint, stream_type text, stream text, version bigint, event_id uuid, type text, revision text,
  recorded_at timestamptz, payload text, metadata text
) RETURNS bytea LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
RETURN sha256('\x00'::bytea
  || int8send(place) || eventstore.counted(stream_type) || eventstore.counted(stream) || int8send(version)
  || uuid_send(event_id) || eventstore.counted(type) || eventstore.counted(revision)
  || int8send((extract(epoch FROM recorded_at) * 1000000)::bigint)
  || eventstore.counted(payload) || eventstore.counted(metadata));

-- The highest row number below which nothing is still to be committed. The lock waits for the appends under way and is
-- given back when the caller's transaction ends: call it alone. The number is read after the lock is held.
CREATE FUNCTION eventstore.settled_row() RETURNS bigint LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_advisory_xact_lock(4204, 1);
  RETURN (SELECT coalesce(max(id), 0) FROM eventstore.event);
END $$;

-- Gives every row up to the settled one the next position, and answers how many there were. It runs with its owner's
-- rights: the application may not write the ledger in any other way.
CREATE FUNCTION eventstore.extend_ledger(settled bigint) RETURNS bigint
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  newest eventstore.ledger%ROWTYPE;
  moment timestamptz;
  added  bigint;
BEGIN
  SELECT * INTO newest FROM eventstore.ledger ORDER BY position DESC LIMIT 1;
  moment := greatest(clock_timestamp(), newest.recorded_at);
  INSERT INTO eventstore.ledger (position, event, recorded_at, leaf)
  SELECT place, id, moment,
         eventstore.leaf(place, stream_type, stream, version, event_id, type, revision, moment, payload, metadata)
    FROM (SELECT coalesce(newest.position, 0) + row_number() OVER (ORDER BY id) AS place, event.*
            FROM eventstore.event WHERE id > coalesce(newest.event, 0) AND id <= settled) AS settled_event
   ORDER BY place;
  GET DIAGNOSTICS added = ROW_COUNT;
  IF added > 0 THEN
    PERFORM pg_notify('ledger', (coalesce(newest.position, 0) + added)::text);
  END IF;
  RETURN added;
END $$;

REVOKE EXECUTE ON FUNCTION eventstore.extend_ledger(bigint) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION eventstore.extend_ledger(bigint) TO recognition_command;
