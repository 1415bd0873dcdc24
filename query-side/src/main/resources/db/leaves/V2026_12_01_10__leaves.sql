-- The leaf of each event in the log, and what it covers that the audit trail does not keep: from these proofs are given.
CREATE SCHEMA leaves;
GRANT USAGE ON SCHEMA leaves TO recognition_query;

CREATE TABLE leaves.leaf (
  position    bigint PRIMARY KEY,
  stream      text   COLLATE "C" NOT NULL,
  version     bigint NOT NULL,
  stream_type text   NOT NULL,
  metadata    text   NOT NULL,
  hash        bytea  NOT NULL CHECK (octet_length(hash) = 32)
);
COMMENT ON COLUMN leaves.leaf.hash IS 'RFC 6962 leaf hash, computed here from what came by the topic; docs/audit-package.md says of what.';

GRANT SELECT, INSERT ON leaves.leaf TO recognition_query;
