-- Where each dossier stood, on two axes of time. What was folded before is folded again from the topic.
DROP TABLE progress.dossier;
DELETE FROM projector.checkpoint WHERE projection = 'progress';

CREATE TABLE progress.standing (
  dossier_id       uuid        NOT NULL,
  kind             text        NOT NULL,
  tier             text        NOT NULL,
  year             integer     NOT NULL,
  applicant_code   text        COLLATE "C" NOT NULL,
  applicant_name   text        NOT NULL,
  area_code        text        COLLATE "C" NOT NULL,
  area_name        text        NOT NULL,
  stage            text        NOT NULL,
  stage_since      date        NOT NULL,
  stage_version    bigint      NOT NULL,
  assessed_version bigint,
  level            text,
  decision_number  text,
  decided_on       date,
  appointment      date,
  result_by        date,
  office           text,
  version          bigint      NOT NULL,
  recorded_at      timestamptz NOT NULL,
  position         bigint      NOT NULL,
  opened           bigint      NOT NULL,
  recorded         tstzrange   NOT NULL CHECK (NOT isempty(recorded)),
  effective        daterange   NOT NULL CHECK (NOT isempty(effective)),
  effective_from date NOT NULL,
  PRIMARY KEY (dossier_id, opened, effective_from)
);
COMMENT ON COLUMN progress.standing.stage_since IS 'The date on the paper of the newest step; recorded_at is when the ledger took it in.';
COMMENT ON COLUMN progress.standing.opened IS 'Position of the event since which the state has this rectangle of the two axes; of one dossier no two overlap.';

CREATE INDEX standing_by_place ON progress.standing (year DESC, area_code, applicant_code, dossier_id);
CREATE INDEX standing_now ON progress.standing (year DESC, area_code, applicant_code, dossier_id)
  WHERE upper_inf(recorded) AND upper_inf(effective);

GRANT SELECT, INSERT, UPDATE, DELETE ON progress.standing TO recognition_query;
