CREATE SCHEMA evidence;

CREATE TABLE evidence.upload (
  actor text    NOT NULL,
  day   date    NOT NULL,
  files integer NOT NULL,
  bytes bigint  NOT NULL,
  PRIMARY KEY (actor, day)
);
COMMENT ON TABLE evidence.upload IS 'What each person has sent on a day, refused files included; rows of past days may be deleted.';

GRANT USAGE ON SCHEMA evidence TO recognition_command;
GRANT SELECT, INSERT, UPDATE ON evidence.upload TO recognition_command;
