-- Whoever is called to judge a dossier and has not declared yet sees whose it is, and none of its papers.
--
-- What somebody may see is looked up in a hash that is made once for a query, and not in a list for each row: who acts for
-- two thousand applicants would wait for seconds.
ALTER POLICY seen ON progress.standing USING (
  (SELECT readers.reaches('ALL'))
  OR area_code IN (SELECT unnest(readers.named('recognition.areas')))
  OR applicant_code IN (SELECT unnest(readers.named('recognition.applicants')))
  OR ((stage NOT IN ('REGISTERED', 'SELF_ASSESSED', 'WITHDRAWN') OR (stage = 'WITHDRAWN' AND appointment IS NOT NULL))
      AND ((SELECT readers.reaches('FILED')) OR area_code IN (SELECT unnest(readers.named('recognition.filed_areas')))))
  OR dossier_id IN (SELECT unnest(readers.named('recognition.dossiers')::uuid[]))
  OR dossier_id IN (SELECT unnest(readers.named('recognition.called')::uuid[])));

CREATE POLICY not_called ON audit_trail.entry AS RESTRICTIVE FOR SELECT TO recognition_reader USING (
  stream NOT IN (SELECT unnest(readers.named('recognition.called')::uuid[])));
