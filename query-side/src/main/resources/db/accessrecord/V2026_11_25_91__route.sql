-- Every read is recorded, and one thing is looked at in several ways. Of older entries the address was not kept.
ALTER TABLE access_record.entry ADD COLUMN route text NOT NULL DEFAULT '';
ALTER TABLE access_record.entry ALTER COLUMN route DROP DEFAULT;
COMMENT ON COLUMN access_record.entry.route IS 'The form of the address, without the ending of a file; empty of what was recorded before routes were.';
COMMENT ON COLUMN access_record.entry.subject IS 'What was looked at: the id of a dossier or of another single thing, or the name of a list.';
COMMENT ON COLUMN access_record.entry.rows IS 'How many went to the reader, also of an export that broke off; none of what the reader was told it had already.';
