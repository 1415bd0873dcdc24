-- One person proposes a rebuilding, another lets it begin; any of them may decline it before. The table itself knows no
-- rebuilding under way that one person alone has wanted.
ALTER TABLE projector.rebuild
  ALTER COLUMN state SET DEFAULT 'PROPOSED',
  ALTER COLUMN started_at DROP NOT NULL,
  ALTER COLUMN started_at DROP DEFAULT,
  ADD COLUMN proposed_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  ADD COLUMN proposed_by text        NOT NULL DEFAULT 'administrator',
  ADD COLUMN answered_by text,
  DROP CONSTRAINT rebuild_state_check,
  DROP CONSTRAINT rebuild_check;
UPDATE projector.rebuild SET proposed_at = started_at, answered_by = 'recognition';
ALTER TABLE projector.rebuild
  ALTER COLUMN proposed_by DROP DEFAULT,
  ADD CHECK (state IN ('PROPOSED', 'DECLINED', 'RUNNING', 'SWITCHED', 'DIFFERENT', 'FAILED')),
  ADD CHECK ((state IN ('PROPOSED', 'DECLINED')) = (started_at IS NULL)),
  ADD CHECK ((state IN ('PROPOSED', 'DECLINED', 'RUNNING')) = (finished_at IS NULL)),
  ADD CHECK ((state = 'PROPOSED') = (answered_by IS NULL)),
  ADD CONSTRAINT rebuild_by_two CHECK (started_at IS NULL OR answered_by <> proposed_by);
COMMENT ON COLUMN projector.rebuild.answered_by IS 'Account id of who has let it begin, or declined it.';

DROP INDEX projector.rebuild_under_way;
CREATE UNIQUE INDEX rebuild_under_way ON projector.rebuild (projection) WHERE state IN ('PROPOSED', 'RUNNING');
DROP INDEX projector.rebuild_newest;
CREATE INDEX rebuild_newest ON projector.rebuild (projection, proposed_at DESC);

GRANT INSERT (proposed_by), UPDATE (state, started_at, answered_by) ON projector.rebuild TO recognition_query;
