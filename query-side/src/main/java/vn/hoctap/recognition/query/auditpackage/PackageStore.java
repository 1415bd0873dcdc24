package vn.hoctap.recognition.query.auditpackage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.stereotype.Repository;
import vn.hoctap.recognition.messaging.Envelope;

/**
 * The SQL of what packages hold. It reads a stretch at a time, each in a transaction of its own: what is recorded stays as it
 * is, and a slow reader holds up nobody.
 */
@Repository
class PackageStore {
    private static final int STRETCH = 1_000;

    private static final String SELECT = """
            SELECT position, stream_type, leaf.stream, leaf.version, event_id, type, revision, recorded_at, payload, metadata
              FROM audit_trail.entry JOIN leaves.leaf USING (position) WHERE\s""";
    private static final String EVENTS = SELECT + "position > ? AND position <= ? ORDER BY position LIMIT ?";
    private static final String AT = SELECT + "position = ANY (?) ORDER BY position";
    private static final String POSITIONS = "SELECT position FROM audit_trail.entry WHERE position <= ?";

    private static final String ATTACHMENTS = """
            SELECT position, stream::text, payload::jsonb ->> 'sha256' AS sha256 FROM audit_trail.entry
             WHERE type = 'EvidenceAttached' AND position > ? AND position <= ?%s ORDER BY position LIMIT ?""";

    private static final String OF_COMMUNE = """
            SELECT DISTINCT dossier_id::text FROM progress.standing
             WHERE area_code = ? AND year = ? AND position <= ? ORDER BY 1""";

    /** With them begins what dossiers rest on. */
    private static final String JOINING = """
            SELECT type, revision, payload FROM audit_trail.entry
             WHERE type = 'DossierRegistered' AND stream = ANY (?::uuid[]) AND position <= ?
             UNION ALL
            SELECT type, revision, payload FROM audit_trail.entry
             WHERE type = 'SessionOpened' AND payload::jsonb ->> 'dossierId' = ANY (?) AND position <= ?
             UNION ALL
            SELECT type, revision, payload FROM audit_trail.entry
             WHERE type = 'DecisionProposed'
               AND stream IN (SELECT stream FROM audit_trail.entry WHERE type = 'DecisionSigned' AND position <= ?)
               AND jsonb_path_query_array(payload::jsonb, '$.content.**.dossierId') ??| ?""";

    private final JdbcTemplate jdbc;

    PackageStore(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Which events. */
    record Selection(String condition, List<Object> arguments) {
        static final Selection ALL = new Selection("", List.of());

        static Selection of(Collection<String> streams) {
            var ids = streams.stream().map(UUID::fromString).toArray(UUID[]::new);
            return new Selection(" AND entry.stream = ANY (?)", List.of((Object) ids));
        }
    }

    /** A file that an event names. */
    record Attachment(long position, String stream, String sha256) {}

    /** An event as the trail keeps it. */
    record Kept(String type, String revision, String payload) {}

    /** The registrations of dossiers, the openings of sessions on them and the proposals of signed decisions on them. */
    List<Kept> joining(Collection<String> dossiers, long size) {
        var names = dossiers.toArray(String[]::new);
        return jdbc.query(JOINING, PackageStore::kept, names, size, names, size, size, names);
    }

    private static Kept kept(ResultSet row, int number) throws SQLException {
        return new Kept(row.getString("type"), row.getString("revision"), row.getString("payload"));
    }

    /** Which dossiers ever counted in a commune by a position. */
    List<String> dossiersOf(PackageScope.Commune commune, long size) {
        return jdbc.queryForList(OF_COMMUNE, String.class, commune.area(), commune.year(), size);
    }

    /** Hands over every event up to a position, in the order of the ledger. */
    void events(long size, Consumer<Envelope> reader) {
        each(EVENTS, Selection.ALL, size, PackageStore::event, Envelope::position, reader);
    }

    /** The same of those that a selection takes: where they are is looked up once for all stretches. */
    void events(Selection selection, long size, Consumer<Envelope> reader) {
        var arguments = Stream.concat(Stream.of(size), selection.arguments().stream());
        var query = POSITIONS + selection.condition() + " ORDER BY position";
        var positions = jdbc.queryForList(query, Long.class, arguments.toArray());
        for (int from = 0; from < positions.size(); from += STRETCH) {
            var stretch = positions.subList(from, Math.min(from + STRETCH, positions.size()));
            jdbc.query(AT, PackageStore::event, (Object) stretch.toArray(Long[]::new))
                    .forEach(reader);
        }
    }

    /** The same of the files that these events name. */
    void attachments(Selection selection, long size, Consumer<Attachment> reader) {
        each(ATTACHMENTS, selection, size, PackageStore::attachment, Attachment::position, reader);
    }

    private <R> void each(
            String query,
            Selection selection,
            long size,
            RowMapper<R> mapper,
            ToLongFunction<R> position,
            Consumer<R> reader) {
        long after = 0;
        while (after >= 0) {
            var arguments = new ArrayList<Object>(List.of(after, size));
            arguments.addAll(selection.arguments());
            arguments.add(STRETCH);
            var rows = jdbc.query(query.formatted(selection.condition()), mapper, arguments.toArray());
            rows.forEach(reader);
            after = rows.size() < STRETCH ? -1 : position.applyAsLong(rows.getLast());
        }
    }

    private static Envelope event(ResultSet row, int number) throws SQLException {
        return new Envelope(
                row.getLong("position"),
                row.getString("stream_type"),
                row.getString("stream"),
                row.getLong("version"),
                row.getObject("event_id", UUID.class),
                row.getString("type"),
                row.getString("revision"),
                row.getTimestamp("recorded_at").toInstant(),
                row.getString("payload"),
                row.getString("metadata"));
    }

    private static Attachment attachment(ResultSet row, int number) throws SQLException {
        return new Attachment(row.getLong("position"), row.getString("stream"), row.getString("sha256"));
    }
}
