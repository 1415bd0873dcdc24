-- Whoever audits is given proofs of what they may see; everybody else sees no leaf.
GRANT USAGE ON SCHEMA leaves TO recognition_reader;
GRANT SELECT ON leaves.leaf TO recognition_reader;
ALTER TABLE leaves.leaf ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
DO $$ BEGIN
  EXECUTE format('CREATE POLICY written ON leaves.leaf TO recognition_query, %I USING (true) WITH CHECK (true)', current_user);
END $$;
CREATE POLICY seen ON leaves.leaf FOR SELECT TO recognition_reader USING (
  (SELECT readers.holds('AUDITOR'))
  AND ((SELECT readers.reaches('ALL')) OR stream IN (SELECT known::text FROM readers.dossiers() AS known)));
