-- A million events of 100,000 dossiers in 10,600 communes, and what the projections make of them.
SET synchronous_commit = off;
SET work_mem = '256MB';

-- Eight communes to a district, 25 districts to a province.
CREATE TEMPORARY TABLE commune AS
SELECT number AS area, lpad((number + 1)::text, 5, '0') AS code, 'H' || lpad((number / 8)::text, 4, '0') AS district,
       'Xã ' || (ARRAY['Đạ', 'Tân', 'Phú', 'Bình', 'Vĩnh', 'Quảng', 'Thạnh', 'Yên', 'Liêng', 'Rô'])[1 + number / 10 % 10]
         || ' ' || (ARRAY['Tông', 'Hoà', 'Lộc', 'Sơn', 'Thuỷ', 'Đông', 'Mỹ', 'Srônh', 'Men', 'Lợi', 'Khánh'])[1 + number % 11] AS name
  FROM generate_series(0, 10599) AS number;

INSERT INTO territory.change (position, stream, version, type, recorded_at, effective_on, payload)
SELECT row_number() OVER (ORDER BY rank, code), md5(code)::uuid, 0, 'AdministrativeUnitEstablished', '2018-01-01', '2004-01-01',
       json_build_object('territoryId', md5(code)::uuid, 'code', code, 'name', name, 'tier', tier, 'parent', parent,
         'difficult', false, 'legalBasis', 'Nghị quyết 22/2003/QH11', 'certainty', 'REPORTED', 'effectiveOn', '2004-01-01')
  FROM (SELECT 1 AS rank, 'T' || lpad(number::text, 2, '0') AS code, 'Tỉnh số ' || number AS name, 'PROVINCE' AS tier, '' AS parent
          FROM generate_series(0, 52) AS number
        UNION ALL
        SELECT 2, 'H' || lpad(number::text, 4, '0'), 'Huyện số ' || number, 'DISTRICT', 'T' || lpad((number / 25)::text, 2, '0')
          FROM generate_series(0, 1324) AS number
        UNION ALL
        SELECT 3, code, name, 'COMMUNE', district FROM commune) AS unit;

-- In each of five years every commune as a community, and nearly all with a unit in them.
CREATE TEMPORARY TABLE dossier AS
SELECT md5('dossier ' || number)::uuid AS id, number, code, district, commune.name AS area_name, 2019 + number / 10600 % 5 AS year,
       number < 53000 AS community,
       CASE WHEN number < 53000 THEN code ELSE 'DV-' || number END AS applicant_code,
       CASE WHEN number < 53000 THEN commune.name
            ELSE (ARRAY['Trường Tiểu học', 'Trường Trung học cơ sở', 'Trạm Y tế', 'Hợp tác xã'])[1 + number % 4]
              || ' số ' || number % 97 || ' ' || commune.name END AS applicant_name,
       make_date(2019 + number / 10600 % 5, 3, 1) + number * 7 % 200 AS begun, 3 + number % 3 AS pace
  FROM generate_series(0, 99999) AS number JOIN commune ON area = number % 10600;

CREATE TEMPORARY TABLE event AS
SELECT row_number() OVER (ORDER BY recorded_at, id) AS position, *
  FROM (SELECT dossier.*, version, begun + version * pace AS effective_on,
               (begun + version * pace)::timestamp AT TIME ZONE 'UTC' + interval '8 hours' * (1 + number % 5)
                 + interval '1 second' * (number % 28000) AS recorded_at
          FROM dossier, generate_series(0, 9) AS version) AS known;

INSERT INTO audit_trail.entry (position, event_id, stream, version, type, revision, recorded_at, effective_on, actor, role, unit,
                               correlation_id, why, payload)
SELECT position, md5('event ' || position)::uuid, id, version,
       (ARRAY['DossierRegistered', 'SelfAssessmentDrafted', 'SelfAssessmentRecorded', 'DossierSubmitted', 'DossierReturned',
              'DossierSubmitted', 'DossierAccepted', 'AssessmentRecorded', 'DossierRecognised', 'RecognitionPublished'])[1 + version],
       '1', recorded_at, effective_on, CASE WHEN version < 4 THEN 'officer-' || code ELSE 'desk-' || district END,
       CASE WHEN version < 4 THEN 'COMMUNE_OFFICER' ELSE 'DISTRICT_OFFICER' END, CASE WHEN version < 4 THEN code ELSE district END,
       md5('request ' || position)::uuid::text, CASE version WHEN 4 THEN 'Thiếu chữ ký trên tờ trình số ' || number END,
       json_build_object('dossierId', id, 'effectiveOn', effective_on)::text
  FROM event ORDER BY position;

-- An event gives its state all days from its own on; the next one leaves it the days up to its own.
INSERT INTO progress.standing
SELECT id, CASE WHEN community THEN 'LEARNING_COMMUNITY' ELSE 'LEARNING_UNIT' END, 'COMMUNE', year, applicant_code, applicant_name,
       code, area_name,
       (ARRAY['REGISTERED', 'REGISTERED', 'SELF_ASSESSED', 'SUBMITTED', 'RETURNED', 'SUBMITTED', 'ACCEPTED', 'PROPOSED',
              'RECOGNISED', 'RECOGNISED'])[1 + version],
       begun + step * pace, step, nullif(least(version, 2), 0), CASE WHEN version > 1 THEN 'LEVEL_1' END,
       CASE WHEN version > 7 THEN number || '/QĐ-UBND' END, CASE WHEN version > 7 THEN begun + 8 * pace END,
       CASE WHEN version > 5 THEN begun + 6 * pace + number % 20 END, CASE WHEN version > 5 THEN begun + 120 END,
       CASE WHEN version > 5 THEN 'Phòng Giáo dục và Đào tạo' END, version, recorded_at, position, opened, recorded, effective,
       effective_on
  FROM (SELECT *, version - CASE WHEN version IN (1, 9) THEN 1 ELSE 0 END AS step, position AS opened,
               tstzrange(recorded_at, lead(recorded_at) OVER life) AS recorded, daterange(effective_on, NULL) AS effective
          FROM event WINDOW life AS (PARTITION BY id ORDER BY version)
        UNION ALL
        SELECT earlier.*, earlier.version - CASE WHEN earlier.version = 1 THEN 1 ELSE 0 END, later.position,
               tstzrange(later.recorded_at, NULL), daterange(earlier.effective_on, later.effective_on)
          FROM event AS earlier JOIN event AS later ON later.id = earlier.id AND later.version = earlier.version + 1) AS interval
 ORDER BY opened;

INSERT INTO search.dossier
SELECT id, applicant_name, applicant_code, area_name, receipt, decision, year,
       folding.folded(applicant_name) || E'\n' || folding.folded(area_name),
       array_to_string(ARRAY(SELECT folding.folded(line) FROM unnest(lines) AS line), E'\n'),
       E'\n' || array_to_string(ARRAY(SELECT regexp_replace(folding.folded(line), '[^a-z0-9]+', '', 'g') FROM unnest(lines) AS line), E'\n')
         || E'\n'
  FROM (SELECT *, ARRAY[applicant_name, applicant_code, area_name, receipt, decision, year::text] AS lines
          FROM (SELECT *, '000.00.31.H36-' || to_char(begun + 6 * pace, 'YYMMDD') || '-' || lpad(number::text, 6, '0') AS receipt,
                       number || '/QĐ-UBND' AS decision
                  FROM dossier) AS numbered) AS written;

-- Who asks may see all.
INSERT INTO rights.held (id, stream, content, position, opened, recorded, effective, effective_from)
SELECT id, id,
       jsonb_build_object('id', id, 'stream', id, 'subject', 'auditor', 'role', 'AUDITOR', 'organisation', 'VN',
         'from', '2019-01-01', 'to', '9999-12-31', 'delegatedBy', '', 'standing', 'GRANTED', 'proposedBy', 'recognition',
         'decidedBy', 'recognition', 'withdrawnBy', NULL, 'first', mark, 'last', mark),
       1, 1, tstzrange('2019-01-01', NULL), daterange('2019-01-01', NULL), '2019-01-01'
  FROM (SELECT '00000000-0000-8000-8000-000000000001'::uuid AS id,
               jsonb_build_object('version', 0, 'position', 1, 'recordedAt', '2019-01-01T00:00:00Z', 'effectiveOn', '2019-01-01')
                 AS mark) AS auditor;

VACUUM ANALYZE audit_trail.entry;
VACUUM ANALYZE progress.standing;
VACUUM ANALYZE search.dossier;
VACUUM ANALYZE territory.change;
