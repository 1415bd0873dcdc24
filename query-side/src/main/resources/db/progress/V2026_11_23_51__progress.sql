-- Where each dossier stands now.
CREATE SCHEMA progress;
GRANT USAGE ON SCHEMA progress TO recognition_query;

CREATE TABLE progress.dossier (
  dossier_id      uuid        PRIMARY KEY,
  kind            text        NOT NULL,
  tier            text        NOT NULL,
  year            integer     NOT NULL,
  applicant_code  text        COLLATE "C" NOT NULL,
  applicant_name  text        NOT NULL,
  area_code       text        COLLATE "C" NOT NULL,
  area_name       text        NOT NULL,
  stage           text        NOT NULL,
  stage_since     date        NOT NULL,
  level           text,
  decision_number text,
  version         bigint      NOT NULL,
  position        bigint      NOT NULL,
  recorded_at     timestamptz NOT NULL
);
COMMENT ON COLUMN progress.dossier.stage_since IS 'The date on the paper of the newest step; recorded_at is when the ledger took it in.';

CREATE INDEX dossier_by_place ON progress.dossier (year DESC, area_code, applicant_code, dossier_id);

GRANT SELECT, INSERT, UPDATE ON progress.dossier TO recognition_query;
