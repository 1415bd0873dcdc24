-- A seat in a session lets its member see the dossier, so that it is asked for with every request.
CREATE INDEX session_by_member ON panels.session USING gin ((content -> 'members') jsonb_path_ops);
