-- The second wall: the role that answers readers sees the rows that the reader at hand may see, whatever a query has
-- forgotten to ask. Who that is stands in the session's settings recognition.*, for as long as the request has the session;
-- where nothing stands, nothing is seen. The first wall, in the application, asks the same.
CREATE SCHEMA readers;
GRANT USAGE ON SCHEMA readers TO recognition_reader;

-- A setting that was reset is an empty text, and one that was never set is null: both name nothing.
CREATE FUNCTION readers.named(setting text) RETURNS text[] LANGUAGE sql STABLE PARALLEL SAFE
RETURN string_to_array(nullif(current_setting(setting, true), ''), ',');
CREATE FUNCTION readers.reaches(extent text) RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE
RETURN extent = ANY (readers.named('recognition.extent'));
CREATE FUNCTION readers.holds(role text) RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE
RETURN role = ANY (readers.named('recognition.roles'));

-- What rows of other tables follow. Their texts are read when they are asked, not before: a projection that was rebuilt has
-- other tables of the same name, and a policy that held on to the old ones would go with them.
CREATE FUNCTION readers.dossiers() RETURNS SETOF uuid LANGUAGE sql STABLE PARALLEL SAFE ROWS 1000
AS 'SELECT dossier_id FROM progress.standing';
-- Few queries come to these, so that they are not planned with every one of them.
CREATE FUNCTION readers.panels_of_sessions() RETURNS SETOF uuid LANGUAGE plpgsql STABLE PARALLEL SAFE ROWS 100
AS 'BEGIN RETURN QUERY SELECT (content ->> ''panelId'')::uuid FROM panels.session; END';
CREATE FUNCTION readers.papers() RETURNS SETOF uuid LANGUAGE plpgsql STABLE PARALLEL SAFE ROWS 1000
AS 'BEGIN RETURN QUERY SELECT id FROM panels.session UNION ALL SELECT id FROM panels.panel
      UNION ALL SELECT id FROM decisions.decision UNION ALL SELECT stream FROM deadlines.deadline; END';

DO $$
DECLARE
  routine regprocedure;
  part text;
  open_table text;
  walled regclass;
BEGIN
  FOR routine IN SELECT oid FROM pg_proc WHERE pronamespace = 'readers'::regnamespace LOOP
    EXECUTE format('REVOKE EXECUTE ON FUNCTION %s FROM PUBLIC', routine);
    EXECUTE format('GRANT EXECUTE ON FUNCTION %s TO recognition_reader', routine);
  END LOOP;
  FOREACH part IN ARRAY ARRAY['access_record', 'audit_trail', 'cycles', 'deadlines', 'decisions', 'folding', 'organisations',
      'panels', 'progress', 'projector', 'rights', 'search', 'targets', 'territory'] LOOP
    EXECUTE format('GRANT USAGE ON SCHEMA %I TO recognition_reader', part);
  END LOOP;
  FOREACH open_table IN ARRAY ARRAY['cycles.cycle', 'decisions.number', 'organisations.unit', 'projector.checkpoint',
      'projector.rebuild', 'targets.publication', 'territory.change'] LOOP
    EXECUTE format('GRANT SELECT ON %s TO recognition_reader', open_table);
  END LOOP;
  -- Whoever writes, or owns, sees all; a table's owner would see nothing otherwise.
  FOREACH walled IN ARRAY ARRAY['access_record.entry', 'audit_trail.entry', 'deadlines.deadline', 'decisions.decision',
      'panels.panel', 'panels.session', 'progress.standing', 'projector.finding', 'rights.held',
      'search.dossier']::regclass[] LOOP
    EXECUTE format('GRANT SELECT ON %s TO recognition_reader', walled);
    EXECUTE format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY', walled);
    EXECUTE format('CREATE POLICY written ON %s TO recognition_query, %I USING (true) WITH CHECK (true)', walled, current_user);
  END LOOP;
END $$;
GRANT EXECUTE ON FUNCTION folding.folded(text) TO recognition_reader;

CREATE POLICY seen ON progress.standing FOR SELECT TO recognition_reader USING (
  (SELECT readers.reaches('ALL'))
  OR area_code = ANY ((SELECT readers.named('recognition.areas'))::text[])
  OR applicant_code = ANY ((SELECT readers.named('recognition.applicants'))::text[])
  OR ((stage NOT IN ('REGISTERED', 'SELF_ASSESSED', 'WITHDRAWN') OR (stage = 'WITHDRAWN' AND appointment IS NOT NULL))
      AND ((SELECT readers.reaches('FILED')) OR area_code = ANY ((SELECT readers.named('recognition.filed_areas'))::text[])))
  OR dossier_id = ANY ((SELECT readers.named('recognition.dossiers')::uuid[])::uuid[]));

CREATE POLICY seen ON search.dossier FOR SELECT TO recognition_reader USING (
  (SELECT readers.reaches('ALL'))
  OR EXISTS (SELECT FROM readers.dossiers() AS known WHERE known = dossier_id));

CREATE POLICY seen ON deadlines.deadline FOR SELECT TO recognition_reader USING (
  (SELECT readers.reaches('ALL'))
  OR EXISTS (SELECT FROM readers.dossiers() AS known WHERE known = (content ->> 'dossierId')::uuid));

CREATE POLICY seen ON panels.session FOR SELECT TO recognition_reader USING (
  (SELECT readers.reaches('ALL'))
  OR EXISTS (SELECT FROM readers.dossiers() AS known WHERE known = (content ->> 'dossierId')::uuid));

-- An office's code tells its seat, after the last dash.
CREATE POLICY seen ON panels.panel FOR SELECT TO recognition_reader USING (
  (SELECT readers.reaches('ALL')) OR (SELECT readers.reaches('FILED'))
  OR regexp_replace(content #>> '{office,code}', '^.*-', '') = ANY ((SELECT readers.named('recognition.seats'))::text[])
  OR id IN (SELECT known FROM readers.panels_of_sessions() AS known));

-- What is signed is public; a draft is its offices' own paper.
CREATE POLICY seen ON decisions.decision FOR SELECT TO recognition_reader USING (
  content ->> 'signed' IS NOT NULL
  OR (SELECT readers.reaches('ALL')) OR (SELECT readers.reaches('FILED'))
  OR regexp_replace(content #>> '{draft,body,code}', '^.*-', '') = ANY ((SELECT readers.named('recognition.seats'))::text[]));

CREATE POLICY seen ON rights.held FOR SELECT TO recognition_reader USING (
  (SELECT readers.holds('AUDITOR')) OR (SELECT readers.holds('ADMINISTRATOR')));

CREATE POLICY seen ON projector.finding FOR SELECT TO recognition_reader USING (
  (SELECT readers.reaches('ALL'))
  OR EXISTS (SELECT FROM readers.dossiers() AS known WHERE known = stream));

-- Everybody's looks are recorded, and read by who audits them.
GRANT INSERT ON access_record.entry TO recognition_reader;
CREATE POLICY seen ON access_record.entry FOR SELECT TO recognition_reader USING ((SELECT readers.holds('AUDITOR')));
CREATE POLICY recorded ON access_record.entry FOR INSERT TO recognition_reader WITH CHECK (true);

-- An event goes with what it is about. A type that stands nowhere here is seen by who sees all.
CREATE POLICY seen ON audit_trail.entry FOR SELECT TO recognition_reader USING (
  (SELECT readers.reaches('ALL'))
  OR type IN ('CriteriaSetPublished', 'ProcedurePublished', 'TargetsPublished', 'PacesPublished', 'DayDeclared',
      'CycleOpened', 'CycleDatesChanged', 'CycleClosed', 'YearlyReportSent', 'DecisionNumbered',
      'AdministrativeUnitEstablished', 'AdministrativeUnitRenamed', 'AdministrativeUnitsMerged', 'AdministrativeUnitSplit',
      'AdministrativeUnitMoved', 'AdministrativeUnitAbolished', 'AreaClassified',
      'OrganisationRegistered', 'OrganisationRenamed', 'OrganisationClassified', 'OrganisationMoved', 'OrganisationClosed')
  OR EXISTS (SELECT FROM readers.dossiers() AS known WHERE known = stream)
  OR (type IN ('SessionOpened', 'ConflictDeclared', 'BallotSealed', 'SessionClosed',
      'PanelEstablished', 'PanelMemberReplaced', 'PanelDissolved',
      'DecisionProposed', 'DecisionVerified', 'DecisionReturned', 'DecisionSigned', 'DecisionDropped',
      'DeadlineReminded', 'DeadlineMissed', 'DeadlineEscalated')
      AND stream IN (SELECT known FROM readers.papers() AS known))
  OR (type IN ('RightProposed', 'RightGranted', 'RightDeclined', 'RightWithdrawn') AND (SELECT readers.holds('AUDITOR'))));
