-- Whoever audits is given proofs of the events that they may see; everybody else sees no leaf.
CREATE FUNCTION readers.event_is_seen(at bigint) RETURNS boolean LANGUAGE plpgsql STABLE PARALLEL SAFE
AS 'BEGIN RETURN EXISTS (SELECT FROM audit_trail.entry WHERE position = at); END';

DO $$ BEGIN
  REVOKE EXECUTE ON FUNCTION readers.event_is_seen(bigint) FROM PUBLIC;
  GRANT EXECUTE ON FUNCTION readers.event_is_seen(bigint) TO recognition_reader;
  GRANT USAGE ON SCHEMA leaves TO recognition_reader;
  GRANT SELECT ON leaves.leaf TO recognition_reader;
  ALTER TABLE leaves.leaf ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
  EXECUTE format('CREATE POLICY written ON leaves.leaf TO recognition_query, %I USING (true) WITH CHECK (true)', current_user);
END $$;
CREATE POLICY seen ON leaves.leaf FOR SELECT TO recognition_reader USING (
  (SELECT readers.holds('AUDITOR')) AND ((SELECT readers.reaches('ALL')) OR readers.event_is_seen(position)));
