-- Whoever is called to judge a dossier and has not declared yet sees whose it is, and none of its papers.
ALTER POLICY seen ON progress.standing USING (
  (SELECT readers.reaches('ALL'))
  OR area_code = ANY ((SELECT readers.named('recognition.areas'))::text[])
  OR applicant_code = ANY ((SELECT readers.named('recognition.applicants'))::text[])
  OR ((stage NOT IN ('REGISTERED', 'SELF_ASSESSED', 'WITHDRAWN') OR (stage = 'WITHDRAWN' AND appointment IS NOT NULL))
      AND ((SELECT readers.reaches('FILED')) OR area_code = ANY ((SELECT readers.named('recognition.filed_areas'))::text[])))
  OR dossier_id = ANY ((SELECT readers.named('recognition.dossiers')::uuid[])::uuid[])
  OR dossier_id = ANY ((SELECT readers.named('recognition.called')::uuid[])::uuid[]));

-- A setting that names nothing is null, and what is null shuts nothing.
CREATE POLICY not_called ON audit_trail.entry AS RESTRICTIVE FOR SELECT TO recognition_reader USING (
  (stream = ANY ((SELECT readers.named('recognition.called')::uuid[])::uuid[])) IS NOT TRUE);
