-- Notices go with what they are about, and those to a person to that person alone; what people keep for themselves is nobody else's.
CREATE FUNCTION readers.subject() RETURNS text LANGUAGE sql STABLE PARALLEL SAFE
RETURN nullif(current_setting('recognition.subject', true), '');
REVOKE EXECUTE ON FUNCTION readers.subject() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION readers.subject() TO recognition_reader;

DO $$
DECLARE
  walled regclass;
BEGIN
  GRANT USAGE ON SCHEMA notices, personal TO recognition_reader;
  GRANT SELECT ON notices.notice, notices.dossier TO recognition_reader;
  GRANT SELECT, INSERT, UPDATE ON personal.reading TO recognition_reader;
  GRANT SELECT, INSERT, UPDATE, DELETE ON personal.subscription TO recognition_reader;
  FOREACH walled IN ARRAY ARRAY['notices.notice', 'notices.dossier', 'personal.reading', 'personal.subscription']::regclass[] LOOP
    EXECUTE format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY', walled);
    EXECUTE format('CREATE POLICY written ON %s TO recognition_query, %I USING (true) WITH CHECK (true)', walled, current_user);
  END LOOP;
END $$;

CREATE POLICY seen ON notices.dossier FOR SELECT TO recognition_reader USING (
  EXISTS (SELECT FROM readers.dossiers() AS known WHERE known = stream));

-- An office's code tells its seat, after the last dash; a draft is its offices' own paper.
CREATE POLICY seen ON notices.notice FOR SELECT TO recognition_reader USING (
  (dossier IS NULL OR EXISTS (SELECT FROM readers.dossiers() AS known WHERE known = dossier))
  AND CASE
    WHEN address LIKE 'PERSON@%' THEN address = 'PERSON@' || (SELECT readers.subject())
    WHEN dossier IS NOT NULL THEN true
    WHEN kind LIKE 'RIGHT%' THEN (SELECT readers.holds('ADMINISTRATOR'))
    WHEN kind LIKE 'CYCLE%' THEN (SELECT readers.holds('COMMUNE_OFFICER'))
    ELSE (SELECT readers.reaches('FILED')) OR (SELECT readers.reaches('ALL'))
      OR regexp_replace(address, '^.*[-@]', '') = ANY ((SELECT readers.named('recognition.seats'))::text[])
  END);

CREATE POLICY own ON personal.reading TO recognition_reader
  USING (subject = (SELECT readers.subject())) WITH CHECK (subject = (SELECT readers.subject()));
CREATE POLICY own ON personal.subscription TO recognition_reader
  USING (subject = (SELECT readers.subject())) WITH CHECK (subject = (SELECT readers.subject()));
