-- Who is signed in to the pages. What a session holds is sealed under a key that its own name is a part of, and of the name only
-- a hash is here: whoever reads this table becomes nobody, and whoever writes to it makes no session.
CREATE SCHEMA portal_sessions;
GRANT USAGE ON SCHEMA portal_sessions TO recognition_query;

-- Room in its page lets the moment of a look be changed in place; what is sealed cannot be compressed.
CREATE TABLE portal_sessions.session (
  name        bytea       PRIMARY KEY CHECK (octet_length(name) = 32),
  content     text        NOT NULL,
  begun_at    timestamptz NOT NULL DEFAULT now(),
  accessed_at timestamptz NOT NULL DEFAULT now()
) WITH (fillfactor = 50);
ALTER TABLE portal_sessions.session ALTER COLUMN content SET STORAGE EXTERNAL;
COMMENT ON COLUMN portal_sessions.session.name IS 'SHA-256 of the name that the cookie bears.';
COMMENT ON COLUMN portal_sessions.session.accessed_at IS 'Right to a minute: not every look is written down.';

GRANT SELECT, INSERT, DELETE, UPDATE (content, accessed_at) ON portal_sessions.session TO recognition_query;
