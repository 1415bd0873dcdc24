CREATE SCHEMA panel;

-- One row for each sealed ballot, written in the transaction of its event, which holds the commitment alone.
CREATE TABLE panel.sealed_ballot (
  session    uuid        NOT NULL,
  commitment text        NOT NULL CHECK (commitment ~ '^[0-9a-f]{64}$'),
  ballot     text        NOT NULL,
  sealed_at  timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (session, commitment)
);
COMMENT ON COLUMN panel.sealed_ballot.ballot IS 'Whose it is, salt, scores, vote and opinion as JSON; read by nobody before the session closes.';

CREATE TRIGGER sealed_ballot_is_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON panel.sealed_ballot
  FOR EACH STATEMENT EXECUTE FUNCTION eventstore.refuse_change();
ALTER TABLE panel.sealed_ballot ENABLE ALWAYS TRIGGER sealed_ballot_is_append_only;

GRANT USAGE ON SCHEMA panel TO recognition_command;
GRANT SELECT, INSERT ON panel.sealed_ballot TO recognition_command;
