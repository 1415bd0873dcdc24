-- Vietnamese without marks, capitals and odd blanks; class Folding does the same in Java, and a property holds the two equal.
CREATE SCHEMA folding;
GRANT USAGE ON SCHEMA folding TO recognition_query;

-- Trusted: whoever may create in the database may create it.
CREATE EXTENSION pg_trgm SCHEMA folding;

-- Decompose, drop the marks, make every run of blanks one, then small letters; the collations are named because an index must
-- not depend on how somebody set the database up.
CREATE FUNCTION folding.folded(text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
RETURN btrim(lower(regexp_replace(translate(regexp_replace(normalize($1, NFD) COLLATE pg_catalog."C",
    '[\u0300-\u036F\u1AB0-\u1AFF\u1DC0-\u1DFF\u20D0-\u20FF\uFE20-\uFE2F]+', '', 'g'), 'đĐ', 'dd'),
    '[\u0009-\u000D\u001C-\u0020\u0085\u00A0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]+', ' ', 'g')
    COLLATE pg_catalog.pg_c_utf8), ' ');

COMMENT ON FUNCTION folding.folded(text) IS 'Vietnamese without marks, capitals and odd blanks, for comparing and for trigram indexes.';
REVOKE EXECUTE ON FUNCTION folding.folded(text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION folding.folded(text) TO recognition_query;
