package vn.hoctap.recognition.query.progress;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;
import vn.hoctap.recognition.query.intervals.IntervalTable;
import vn.hoctap.recognition.query.intervals.Timeline;
import vn.hoctap.recognition.query.readers.Wall;
import vn.hoctap.recognition.query.reading.AsOf;

/** The SQL that writes progress and reads one dossier. */
@Repository
public class ProgressStore {
    /** Name of the projection that feeds it. */
    public static final String PROJECTION = ProgressProjection.NAME;

    /** Of {@code progress.standing}, with its {@code position} besides what {@link #read} takes. */
    public static final String COLUMNS = """
            dossier_id, kind, tier, year, applicant_code, applicant_name, area_code, area_name, stage, stage_since,
            stage_version, assessed_version, level, decision_number, decided_on, appointment, result_by, office, version,
            recorded_at""";

    private static final IntervalTable.Shape<UUID, DossierRow> SHAPE = new IntervalTable.Shape<>(
            "standing",
            "dossier_id",
            UUID[]::new,
            DossierRow::dossierId,
            COLUMNS,
            ProgressStore::values,
            ProgressStore::read);

    private final JdbcTemplate jdbc;
    private final Wall wall;
    private final IntervalTable<UUID, DossierRow> table;

    ProgressStore(JdbcTemplate jdbc, Wall wall) {
        this.jdbc = jdbc;
        this.wall = wall;
        this.table = new IntervalTable<>(jdbc, SHAPE);
    }

    Map<UUID, Timeline<DossierRow>> timelines(Collection<UUID> dossiers) {
        return table.timelines(dossiers);
    }

    void write(Collection<Timeline<DossierRow>> timelines) {
        table.write(timelines);
    }

    /** A dossier as it stood; empty where there was none yet, or none for who reads. */
    public Optional<DossierRow> find(UUID id, AsOf asOf) {
        return seen("dossier_id = ? AND " + asOf.condition(), asOf.argumentsAfter(id))
                .findFirst();
    }

    /** The dossiers of some applicants as they stand, the newest years first. */
    public List<DossierRow> ofApplicants(Collection<String> applicants) {
        var condition =
                "applicant_code = ANY (?) AND " + AsOf.NOW.condition() + " ORDER BY year DESC, kind, dossier_id";
        return seen(condition, (Object) applicants.toArray(String[]::new)).toList();
    }

    /** Those of some dossiers that who reads may see, as they stand. */
    public Map<UUID, DossierRow> among(Collection<UUID> ids) {
        var condition = "dossier_id = ANY (?) AND " + AsOf.NOW.condition();
        return seen(condition, (Object) ids.toArray(UUID[]::new))
                .collect(Collectors.toMap(DossierRow::dossierId, row -> row));
    }

    /** Whether who reads may open a dossier, as it stands or once stood. */
    public boolean isSeen(UUID id) {
        return seen("dossier_id = ?", id).anyMatch(row -> wall.opens(row.placed()));
    }

    private Stream<DossierRow> seen(String condition, Object... arguments) {
        var query = "SELECT " + COLUMNS + ", position FROM progress.standing WHERE " + condition;
        return jdbc.query(query, ProgressStore::read, arguments).stream().filter(row -> wall.shows(row.placed()));
    }

    private static List<@Nullable Object> values(DossierRow row) {
        var standing = row.standing();
        return Arrays.asList(
                row.dossierId(),
                row.kind(),
                row.tier(),
                row.year(),
                row.applicantCode(),
                row.applicantName(),
                standing.areaCode(),
                standing.areaName(),
                standing.stage(),
                standing.stageSince(),
                standing.stageVersion(),
                standing.assessedVersion(),
                standing.level(),
                standing.decisionNumber(),
                standing.decidedOn(),
                standing.appointment(),
                standing.resultBy(),
                standing.office(),
                row.version(),
                row.recordedAt());
    }

    /** A dossier from a row that has {@link #COLUMNS} and {@code position}. */
    public static DossierRow read(ResultSet row, int number) throws SQLException {
        return new DossierRow(
                row.getObject("dossier_id", UUID.class),
                row.getString("kind"),
                row.getString("tier"),
                row.getInt("year"),
                row.getString("applicant_code"),
                row.getString("applicant_name"),
                standing(row),
                row.getLong("version"),
                row.getLong("position"),
                row.getTimestamp("recorded_at").toInstant());
    }

    private static Standing standing(ResultSet row) throws SQLException {
        return new Standing(
                row.getString("area_code"),
                row.getString("area_name"),
                Stage.valueOf(row.getString("stage")),
                row.getObject("stage_since", LocalDate.class),
                row.getLong("stage_version"),
                row.getObject("assessed_version", Long.class),
                row.getString("level"),
                row.getString("decision_number"),
                row.getObject("decided_on", LocalDate.class),
                row.getObject("appointment", LocalDate.class),
                row.getObject("result_by", LocalDate.class),
                row.getString("office"));
    }
}
