-- What people keep for themselves here. It is folded from nothing, and no rebuilding touches it: what is lost here is lost.
CREATE SCHEMA personal;
GRANT USAGE ON SCHEMA personal TO recognition_query;

CREATE TABLE personal.reading (
  subject  text   PRIMARY KEY,
  position bigint NOT NULL
);
COMMENT ON TABLE personal.reading IS 'Up to where somebody has read their notices.';

CREATE TABLE personal.subscription (
  subject       text        PRIMARY KEY,
  email         text        NOT NULL,
  rhythm        text        NOT NULL CHECK (rhythm IN ('AT_ONCE', 'DAILY')),
  since         timestamptz NOT NULL,
  told_up_to    bigint      NOT NULL,
  dealt_with_on date        NOT NULL,
  letter_up_to  bigint,
  letter_of     date,
  failures      integer     NOT NULL DEFAULT 0,
  retry_at      timestamptz,
  taken_until   timestamptz
);
COMMENT ON TABLE personal.subscription IS 'Who gets notices by mail; whoever ends it takes the address along.';
COMMENT ON COLUMN personal.subscription.told_up_to IS 'Position in the ledger, so that nothing is told again when notices are folded again.';
COMMENT ON COLUMN personal.subscription.dealt_with_on IS 'The last day whose digest was sent, or had nothing to tell.';
COMMENT ON COLUMN personal.subscription.letter_up_to IS 'What the letter that is under way tells, at every attempt; null where none is.';
COMMENT ON COLUMN personal.subscription.taken_until IS 'Until then one process has the letter in hand.';

GRANT SELECT, INSERT, UPDATE, DELETE ON personal.reading, personal.subscription TO recognition_query;
