-- What reactions keep, all of it folded from the ledger of this database: emptied with its checkpoint, it comes back.
CREATE SCHEMA process;
GRANT USAGE ON SCHEMA process TO recognition_command;

CREATE TABLE process.checkpoint (
  name       text        PRIMARY KEY,
  position   bigint      NOT NULL CHECK (position >= 0),
  updated_at timestamptz NOT NULL DEFAULT now()
);
COMMENT ON TABLE process.checkpoint IS 'How far each reaction has come in the ledger; moved in the transaction that changes its tables.';

CREATE TABLE process.open_dossier (
  dossier_id    uuid    PRIMARY KEY,
  title         text    NOT NULL,
  year          integer NOT NULL,
  area_code     text    NOT NULL,
  in_area_since date    NOT NULL,
  recorded_on   date    NOT NULL,
  stage         text    NOT NULL
);
CREATE INDEX open_dossier_by_area ON process.open_dossier (area_code);
COMMENT ON COLUMN process.open_dossier.stage IS 'REJECTED is not open, but a complaint may open it again.';

CREATE TABLE process.area_succession (
  from_code    text NOT NULL,
  effective_on date NOT NULL,
  to_code      text NOT NULL,
  to_name      text NOT NULL,
  legal_basis  text NOT NULL,
  PRIMARY KEY (from_code, effective_on)
);

CREATE TABLE process.deadline (
  dossier_id uuid NOT NULL,
  kind       text NOT NULL,
  due        date NOT NULL,
  PRIMARY KEY (dossier_id, kind)
);
CREATE INDEX deadline_by_due ON process.deadline (due);
COMMENT ON TABLE process.deadline IS 'What is still waited for.';

CREATE TABLE process.noted_deadline (
  dossier_id uuid NOT NULL,
  kind       text NOT NULL,
  due        date NOT NULL,
  notice     text NOT NULL,
  PRIMARY KEY (dossier_id, kind, due, notice)
);
COMMENT ON TABLE process.noted_deadline IS 'Notices that the ledger holds; they stay when the deadline is met, for it may be set to the same day again.';

-- As db-scheduler 16.7 asks for it.
CREATE TABLE process.scheduled_tasks (
  task_name            text        NOT NULL,
  task_instance        text        NOT NULL,
  task_data            bytea,
  execution_time       timestamptz NOT NULL,
  picked               boolean     NOT NULL,
  picked_by            text,
  last_success         timestamptz,
  last_failure         timestamptz,
  consecutive_failures integer,
  last_heartbeat       timestamptz,
  version              bigint      NOT NULL,
  priority             smallint,
  PRIMARY KEY (task_name, task_instance)
);

GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA process TO recognition_command;
