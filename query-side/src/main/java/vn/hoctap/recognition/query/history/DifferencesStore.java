package vn.hoctap.recognition.query.history;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;
import vn.hoctap.recognition.query.audittrail.AuditTrailEntry;
import vn.hoctap.recognition.query.audittrail.AuditTrailStore;
import vn.hoctap.recognition.query.progress.DossierRow;
import vn.hoctap.recognition.query.progress.ProgressStore;
import vn.hoctap.recognition.query.progress.Stage;
import vn.hoctap.recognition.query.reading.AsOf;

/** The SQL that holds the table of dossiers against itself at another instant. */
@Repository
class DifferencesStore {
    private static final String ROWS =
            "SELECT " + ProgressStore.COLUMNS + ", position FROM progress.standing WHERE year = ? AND ";
    private static final String COUNTS =
            "SELECT stage, count(*) AS dossiers FROM progress.standing WHERE year = ? AND ";
    private static final String SAME =
            " AND NOT EXISTS (SELECT FROM progress.standing was WHERE was.dossier_id = standing.dossier_id"
                    + " AND was.position = standing.position AND ";
    private static final String IN_AREA =
            " AND (area_code = ANY (?) OR dossier_id IN (SELECT dossier_id FROM progress.standing WHERE area_code = ANY (?) AND ";
    private static final String STEPS =
            "SELECT " + AuditTrailStore.COLUMNS + " FROM audit_trail.entry WHERE stream = ANY (?)";
    private static final String FIRST = "00000000-0000-0000-0000-000000000000";

    private final JdbcTemplate jdbc;

    DifferencesStore(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** The rows at the end that were not there at the start, by dossier. */
    List<DossierRow> changed(Between between, @Nullable UUID after, int limit) {
        var sql = new StringBuilder(ROWS).append(between.end().condition());
        var arguments = new ArrayList<Object>(List.of(between.year()));
        arguments.addAll(between.end().arguments());
        sql.append(SAME).append(between.start().condition()).append(")");
        arguments.addAll(between.start().arguments());
        if (between.areas() != null) {
            var areas = between.areas().toArray(String[]::new);
            sql.append(IN_AREA).append(between.start().condition()).append("))");
            arguments.add(areas);
            arguments.add(areas);
            arguments.addAll(between.start().arguments());
        }
        sql.append(" AND dossier_id > ? ORDER BY dossier_id LIMIT ?");
        arguments.add(after == null ? UUID.fromString(FIRST) : after);
        arguments.add(limit);
        return jdbc.query(sql.toString(), ProgressStore::read, arguments.toArray());
    }

    /** The rows of these dossiers as they were at the start. */
    Map<UUID, DossierRow> before(Between between, List<UUID> dossiers) {
        var query = ROWS + between.start().condition() + " AND dossier_id = ANY (?)";
        var arguments = new ArrayList<Object>(Arrays.asList(between.start().argumentsAfter(between.year())));
        arguments.add(dossiers.toArray(UUID[]::new));
        return jdbc.query(query, ProgressStore::read, arguments.toArray()).stream()
                .collect(Collectors.toMap(DossierRow::dossierId, Function.identity()));
    }

    List<AuditTrailEntry> steps(Between between, List<UUID> dossiers) {
        var sql = new StringBuilder(STEPS).append(" AND recorded_at > ? AND recorded_at <= ?");
        var arguments = new ArrayList<Object>();
        arguments.add(dossiers.toArray(UUID[]::new));
        arguments.addAll(new AsOf(between.from(), null).arguments());
        arguments.addAll(between.end().arguments());
        if (between.inForceOn() != null) {
            sql.append(" AND effective_on <= ?");
        }
        sql.append(" ORDER BY position");
        return jdbc.query(sql.toString(), (row, number) -> AuditTrailStore.read(row), arguments.toArray());
    }

    Map<Stage, Long> counts(Between between, AsOf asOf) {
        var areas = between.areas();
        var query = COUNTS + asOf.condition() + (areas == null ? "" : " AND area_code = ANY (?)") + " GROUP BY stage";
        var arguments = new ArrayList<Object>(Arrays.asList(asOf.argumentsAfter(between.year())));
        if (areas != null) {
            arguments.add(areas.toArray(String[]::new));
        }
        return jdbc
                .query(
                        query,
                        (row, number) -> Map.entry(Stage.valueOf(row.getString("stage")), row.getLong("dossiers")),
                        arguments.toArray())
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
