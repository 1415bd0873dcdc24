-- Who came, who left and who was refused stands in the same record as who looked at what.
ALTER TABLE access_record.entry DROP CONSTRAINT entry_what_check;
ALTER TABLE access_record.entry ADD CONSTRAINT entry_what_check
  CHECK (what IN ('VIEW', 'EXPORT', 'SIGN_IN', 'SIGN_OUT', 'REFUSAL'));
COMMENT ON COLUMN access_record.entry.parameters IS 'What was asked for; of a free text only that there was one, for it may name a person. Of a refusal its status and the kind of problem.';
