package vn.hoctap.recognition.query.progress;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** The SQL that writes and reads single rows of progress. */
@Repository
public class ProgressStore {
    static final String COLUMNS = """
            dossier_id, kind, tier, year, applicant_code, applicant_name, area_code, area_name, stage, stage_since,
            level, decision_number, version, position, recorded_at""";
    private static final String WRITE = "INSERT INTO progress.dossier AS known (" + COLUMNS
            + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
            + """
             ON CONFLICT (dossier_id) DO UPDATE SET kind = EXCLUDED.kind, tier = EXCLUDED.tier, year = EXCLUDED.year,
              applicant_code = EXCLUDED.applicant_code, applicant_name = EXCLUDED.applicant_name,
              area_code = EXCLUDED.area_code, area_name = EXCLUDED.area_name, stage = EXCLUDED.stage,
              stage_since = EXCLUDED.stage_since, level = EXCLUDED.level, decision_number = EXCLUDED.decision_number,
              version = EXCLUDED.version, position = EXCLUDED.position, recorded_at = EXCLUDED.recorded_at
            WHERE known.version < EXCLUDED.version""";
    private static final String SOME = "SELECT " + COLUMNS + " FROM progress.dossier WHERE dossier_id = ANY (?)";

    private final JdbcTemplate jdbc;

    ProgressStore(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    Map<UUID, DossierRow> find(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return jdbc.query(SOME, (row, number) -> read(row), new Object[] {ids.toArray(UUID[]::new)}).stream()
                .collect(Collectors.toMap(DossierRow::dossierId, Function.identity()));
    }

    public Optional<DossierRow> find(UUID id) {
        return Optional.ofNullable(find(List.of(id)).get(id));
    }

    void write(Collection<DossierRow> rows) {
        jdbc.batchUpdate(WRITE, rows, rows.size(), ProgressStore::set);
    }

    private static void set(PreparedStatement statement, DossierRow row) throws SQLException {
        statement.setObject(1, row.dossierId());
        statement.setString(2, row.kind());
        statement.setString(3, row.tier());
        statement.setInt(4, row.year());
        statement.setString(5, row.applicantCode());
        statement.setString(6, row.applicantName());
        statement.setString(7, row.areaCode());
        statement.setString(8, row.areaName());
        statement.setString(9, row.stage().name());
        statement.setObject(10, row.stageSince());
        statement.setString(11, row.level());
        statement.setString(12, row.decisionNumber());
        statement.setLong(13, row.version());
        statement.setLong(14, row.position());
        statement.setTimestamp(15, Timestamp.from(row.recordedAt()));
    }

    static DossierRow read(ResultSet row) throws SQLException {
        return new DossierRow(
                row.getObject("dossier_id", UUID.class),
                row.getString("kind"),
                row.getString("tier"),
                row.getInt("year"),
                row.getString("applicant_code"),
                row.getString("applicant_name"),
                row.getString("area_code"),
                row.getString("area_name"),
                Stage.valueOf(row.getString("stage")),
                row.getObject("stage_since", java.time.LocalDate.class),
                row.getString("level"),
                row.getString("decision_number"),
                row.getLong("version"),
                row.getLong("position"),
                row.getTimestamp("recorded_at").toInstant());
    }
}
