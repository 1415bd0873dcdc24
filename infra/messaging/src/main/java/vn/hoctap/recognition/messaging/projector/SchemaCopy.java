package vn.hoctap.recognition.messaging.projector;

import java.util.List;
import java.util.Objects;
import org.springframework.jdbc.core.JdbcOperations;

/** The SQL that makes an empty copy of a schema with all names, rights and row policies, and lets it take the other's place. */
final class SchemaCopy {
    private static final String STATEMENTS = """
            WITH part AS (SELECT oid, nspacl, nspowner, nspname AS live, ?::text AS copy FROM pg_namespace WHERE nspname = ?),
            kept AS (SELECT t.oid, relname AS name, relacl, relowner, reloptions, relrowsecurity,
                         relforcerowsecurity, live, copy
                       FROM part JOIN pg_class t ON relnamespace = part.oid AND relkind = 'r'),
            keys AS (SELECT conrelid, conindid, conname, pg_get_constraintdef(oid) AS definition
                       FROM pg_constraint WHERE contype IN ('p', 'u', 'x'))
            SELECT statement FROM (
              SELECT 1 AS step, live AS name, format('CREATE SCHEMA %I', copy) AS statement FROM part
              UNION ALL
              SELECT 2, live, format('GRANT %s ON SCHEMA %I TO %s', privilege_type, copy, grantee::regrole)
                FROM part, aclexplode(nspacl) WHERE grantee <> nspowner
              UNION ALL
              SELECT 3, name, format('CREATE TABLE %I.%I (LIKE %I.%I INCLUDING ALL EXCLUDING INDEXES)%s', copy, name,
                       live, name, ' WITH (' || array_to_string(reloptions, ', ') || ')') FROM kept
              UNION ALL
              SELECT 4, name, format('ALTER TABLE %I.%I ADD CONSTRAINT %I %s', copy, name, conname, definition)
                FROM kept JOIN keys ON conrelid = oid
              UNION ALL
              SELECT 5, name, replace(pg_get_indexdef(indexrelid), format(' ON %I.%I ', live, name),
                       format(' ON %I.%I ', copy, name))
                FROM kept JOIN pg_index ON indrelid = oid WHERE indexrelid NOT IN (SELECT conindid FROM keys)
              UNION ALL
              SELECT 6, name, format('GRANT %s ON %I.%I TO %s', privilege_type, copy, name, grantee::regrole)
                FROM kept, aclexplode(relacl) WHERE grantee <> relowner
              UNION ALL
              SELECT 7, name, format('CREATE POLICY %I ON %I.%I AS %s FOR %s TO %s', policyname, copy, name, permissive, cmd,
                       (SELECT string_agg(quote_ident(role), ', ') FROM unnest(roles) AS role))
                     || coalesce(' USING (' || qual || ')', '') || coalesce(' WITH CHECK (' || with_check || ')', '')
                FROM kept JOIN pg_policies ON schemaname = live AND tablename = name
              UNION ALL
              SELECT 8, name, format('ALTER TABLE %I.%I ENABLE ROW LEVEL SECURITY', copy, name) FROM kept WHERE relrowsecurity
              UNION ALL
              SELECT 9, name, format('ALTER TABLE %I.%I FORCE ROW LEVEL SECURITY', copy, name)
                FROM kept WHERE relforcerowsecurity
            ) AS needed ORDER BY step, name""";
    private static final String FOREIGN_TO_IT = """
            SELECT (SELECT count(*) FROM pg_class WHERE relnamespace = part.oid AND relkind NOT IN ('r', 'i', 'S'))
                 + (SELECT count(*) FROM pg_proc WHERE pronamespace = part.oid)
                 + (SELECT count(*) FROM pg_class t JOIN pg_trigger ON tgrelid = t.oid WHERE relnamespace = part.oid)
                 + (SELECT count(*) FROM pg_class t JOIN pg_attribute ON attrelid = t.oid
                     WHERE relnamespace = part.oid AND attacl IS NOT NULL)
                 + (SELECT count(*) FROM pg_class t JOIN pg_depend ON refobjid = t.oid AND classid = 'pg_rewrite'::regclass
                     WHERE relnamespace = part.oid)
              FROM pg_namespace part WHERE nspname = ?""";
    private static final String SHAPE = """
            SELECT coalesce(string_agg(line, E'\\n' ORDER BY line), '') FROM (
              SELECT format('%s %s %s %s', relname, attname, format_type(atttypid, atttypmod), attnotnull) AS line
                FROM pg_namespace part JOIN pg_class t ON relnamespace = part.oid AND relkind = 'r'
                JOIN pg_attribute ON attrelid = t.oid AND attnum > 0 AND NOT attisdropped WHERE nspname = ?
              UNION ALL
              SELECT replace(indexdef, format(' ON %I.', schemaname), ' ON ') FROM pg_indexes WHERE schemaname = ?
              UNION ALL
              SELECT format('%s %s %s', relname, relrowsecurity, relforcerowsecurity)
                FROM pg_namespace part JOIN pg_class t ON relnamespace = part.oid AND relkind = 'r' WHERE nspname = ?
              UNION ALL
              SELECT concat_ws(' ', tablename, policyname, permissive, cmd, roles, qual, with_check)
                FROM pg_policies WHERE schemaname = ?
            ) AS lines""";
    private static final String MARK =
            "SELECT obj_description(oid, 'pg_namespace') FROM pg_namespace WHERE nspname = ?";

    private final JdbcOperations owner;

    SchemaCopy(JdbcOperations owner) {
        this.owner = owner;
    }

    /**
     * Makes an empty copy.
     *
     * @param mark tells this copy from one that was made for something else
     */
    void create(String schema, String copy, String mark) {
        refuseWhatIsNotCopied(schema);
        owner.queryForList(STATEMENTS, String.class, copy, schema).forEach(owner::execute);
        owner.execute("COMMENT ON SCHEMA %s IS '%s'".formatted(copy, mark));
    }

    /** Whether a copy is there, made under that mark, and has the shape that the schema has now. */
    boolean isComplete(String schema, String copy, String mark) {
        return owner.queryForList(MARK, String.class, copy).contains(mark)
                && shape(schema).equals(shape(copy));
    }

    void drop(String schema) {
        owner.execute("DROP SCHEMA IF EXISTS %s CASCADE".formatted(schema));
    }

    /** Readers keep the tables that they have found, and find the new ones from their next statement on. */
    void replace(String schema, String copy, String old) {
        owner.execute("ALTER SCHEMA %s RENAME TO %s".formatted(schema, old));
        owner.execute("ALTER SCHEMA %s RENAME TO %s".formatted(copy, schema));
        owner.execute("COMMENT ON SCHEMA %s IS NULL".formatted(schema));
    }

    private void refuseWhatIsNotCopied(String schema) {
        var foreign = owner.queryForObject(FOREIGN_TO_IT, Long.class, schema);
        if (Objects.requireNonNull(foreign) > 0) {
            throw new NotCopied(schema);
        }
    }

    private List<String> shape(String schema) {
        return owner.queryForList(SHAPE, String.class, schema, schema, schema, schema);
    }
}
