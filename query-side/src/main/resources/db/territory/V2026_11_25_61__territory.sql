-- What the law has changed on the administrative map. The map of a day is drawn from it when somebody asks: what is recorded
-- late changes days in the middle, of units that it does not even name.
CREATE SCHEMA territory;
GRANT USAGE ON SCHEMA territory TO recognition_query;

CREATE TABLE territory.change (
  position     bigint      PRIMARY KEY,
  stream       uuid        NOT NULL,
  version      bigint      NOT NULL,
  type         text        NOT NULL,
  recorded_at  timestamptz NOT NULL,
  effective_on date        NOT NULL,
  payload      jsonb       NOT NULL,
  UNIQUE (stream, version)
);

GRANT SELECT, INSERT ON territory.change TO recognition_query;
