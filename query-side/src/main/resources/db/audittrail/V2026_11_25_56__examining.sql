-- Auditors look for entries by who, for whom, what kind of act, when and why. Every index here is paid for by each event
-- that comes in, so that they are the smallest that serve: a few repeated values, or a note for each stretch of the table.
ALTER TABLE audit_trail.entry ADD COLUMN folded_why text GENERATED ALWAYS AS (folding.folded(why)) STORED;

CREATE INDEX entry_by_actor ON audit_trail.entry (actor);
CREATE INDEX entry_by_unit ON audit_trail.entry (unit);
CREATE INDEX entry_by_type ON audit_trail.entry (type);
CREATE INDEX entry_by_why ON audit_trail.entry USING gin (folded_why folding.gin_trgm_ops) WHERE folded_why IS NOT NULL;
CREATE INDEX entry_by_day ON audit_trail.entry (effective_on);
-- Moments follow the positions.
CREATE INDEX entry_by_moment ON audit_trail.entry
  USING brin (recorded_at) WITH (pages_per_range = 32, autosummarize = on);
