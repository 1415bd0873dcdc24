-- Who keeps the engine, or audits that, sees which events a projection has set aside.
DO $$
BEGIN
  GRANT SELECT ON projector.dead_letter TO recognition_reader;
  ALTER TABLE projector.dead_letter ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
  EXECUTE format('CREATE POLICY written ON projector.dead_letter TO recognition_query, %I USING (true) WITH CHECK (true)', current_user);
END $$;
CREATE POLICY seen ON projector.dead_letter FOR SELECT TO recognition_reader USING (
  (SELECT readers.holds('AUDITOR')) OR (SELECT readers.holds('ADMINISTRATOR')));
