-- The words by which a dossier is found, one row each, without marks and capitals; the present ones, whatever day is asked about.
CREATE SCHEMA search;
GRANT USAGE ON SCHEMA search TO recognition_query;

CREATE TABLE search.dossier (
  dossier_id       uuid    PRIMARY KEY,
  applicant_name   text    NOT NULL,
  applicant_code   text    NOT NULL,
  area_name        text    NOT NULL,
  code             text    NOT NULL,
  decision_numbers text    NOT NULL,
  year             integer NOT NULL,
  named            text    COLLATE "C" NOT NULL,
  folded           text    COLLATE "C" NOT NULL,
  packed           text    COLLATE "C" NOT NULL
);
COMMENT ON COLUMN search.dossier.named IS 'The two names without marks and capitals, in which letters may be wrong.';
COMMENT ON COLUMN search.dossier.folded IS 'Each of the six on a line of its own, without marks and capitals.';
COMMENT ON COLUMN search.dossier.packed IS 'The same with nothing but letters and digits, each line begun and ended by a line break.';

CREATE INDEX dossier_by_letters ON search.dossier USING gin (packed folding.gin_trgm_ops, named folding.gin_trgm_ops);

GRANT SELECT, INSERT, UPDATE ON search.dossier TO recognition_query;
