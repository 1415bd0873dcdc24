-- Sessions now tell who may vote, whose ballots are missing and whom they wait for. What was folded before is folded again
-- from the topic.
TRUNCATE panels.panel, panels.session;
DELETE FROM projector.checkpoint WHERE projection = 'panels';

CREATE INDEX session_of_dossier ON panels.session (((content ->> 'dossierId')::uuid));
