-- What the dashboards, the trail and a search for a unit ask for, explained.
EXPLAIN (ANALYZE, BUFFERS)
SELECT area_code, kind, tier, stage, appointment, decided_on - stage_since, count(*) FROM progress.standing
 WHERE year = 2021 AND kind = coalesce(NULL, kind) AND recorded @> '2021-07-15 12:00+00'::timestamptz
   AND effective @> '2021-07-10'::date
   AND area_code = ANY (ARRAY['H0100', '00801', '00802', '00803', '00804', '00805', '00806', '00807', '00808'])
 GROUP BY 1, 2, 3, 4, 5, 6;

EXPLAIN (ANALYZE, BUFFERS)
SELECT '', kind, tier, stage,
       CASE WHEN appointment IS NULL THEN 0 WHEN coalesce(decided_on, stage_since) <= appointment THEN 1 ELSE 2 END AS timeliness,
       '2021-07-10'::date - stage_since <= 7 AS age, count(*) FROM progress.standing
 WHERE year = 2021 AND kind = coalesce(NULL, kind) AND recorded @> '2021-07-15 12:00+00'::timestamptz
   AND effective @> '2021-07-10'::date
 GROUP BY 1, 2, 3, 4, timeliness, age;

EXPLAIN (ANALYZE, BUFFERS)
SELECT * FROM audit_trail.entry WHERE stream = md5('dossier 4711')::uuid ORDER BY version;

EXPLAIN (ANALYZE, BUFFERS)
SELECT dossier_id FROM search.dossier JOIN progress.standing USING (dossier_id)
 WHERE packed LIKE '%truong%' AND packed LIKE '%tieu%' AND packed LIKE '%hoc%' AND packed LIKE '%so%' AND packed LIKE '%13%'
   AND upper_inf(recorded) AND upper_inf(effective)
 ORDER BY strpos(packed, 'truongtieuhocso13'), standing.year DESC, standing.applicant_name COLLATE "C", dossier_id LIMIT 20;
