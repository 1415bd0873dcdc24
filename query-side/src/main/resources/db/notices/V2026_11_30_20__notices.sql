-- What is told to whom of each event, and what has to be remembered of streams for that. Who may read a notice is found out when it is read.
CREATE SCHEMA notices;
GRANT USAGE ON SCHEMA notices TO recognition_query;

CREATE TABLE notices.notice (
  position     bigint      NOT NULL,
  address      text        COLLATE "C" NOT NULL,
  event_id     uuid        NOT NULL,
  stream       uuid        NOT NULL,
  kind         text        NOT NULL,
  actor        text        NOT NULL,
  dossier      uuid,
  day          date,
  paper        text        NOT NULL,
  what         text        NOT NULL,
  whose        text        NOT NULL,
  number       integer     NOT NULL,
  effective_on date        NOT NULL,
  recorded_at  timestamptz NOT NULL,
  PRIMARY KEY (position, address)
);
COMMENT ON COLUMN notices.notice.address IS 'A role for the dossier''s applicant or area, a role at an office or seat, a title below a seat, or PERSON with an account.';
COMMENT ON COLUMN notices.notice.actor IS 'Who did what is told of, and is not told it.';

-- Whoever opens a page has theirs counted.
CREATE INDEX notice_by_address ON notices.notice (address, position);
CREATE INDEX notice_of_dossier ON notices.notice (dossier, address, position);
CREATE INDEX notice_of_event ON notices.notice (event_id);

CREATE TABLE notices.dossier (
  stream    uuid    PRIMARY KEY,
  applicant text    COLLATE "C" NOT NULL,
  name      text    NOT NULL,
  area      text    COLLATE "C" NOT NULL,
  title     text    COLLATE "C" NOT NULL,
  year      integer NOT NULL,
  seats     text[]  NOT NULL,
  filed     boolean NOT NULL
);
COMMENT ON COLUMN notices.dossier.seats IS 'Of the offices that a document has made competent; none where the procedure decides.';

CREATE INDEX dossier_by_applicant ON notices.dossier (applicant);
CREATE INDEX dossier_by_area ON notices.dossier (area);

CREATE TABLE notices.remembered (
  stream  uuid  PRIMARY KEY,
  content jsonb NOT NULL
);

GRANT SELECT, INSERT, UPDATE ON notices.notice, notices.dossier, notices.remembered TO recognition_query;
