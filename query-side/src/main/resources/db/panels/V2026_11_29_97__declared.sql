-- Sessions now tell who has declared whether they have a conflict of interest. What was folded before is folded again from the
-- topic.
TRUNCATE panels.panel, panels.session;
DELETE FROM projector.checkpoint WHERE projection = 'panels';
