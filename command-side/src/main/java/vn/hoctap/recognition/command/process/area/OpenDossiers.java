package vn.hoctap.recognition.command.process.area;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.hoctap.recognition.command.dossier.DossierStage;
import vn.hoctap.recognition.events.dossier.DossierEvent;
import vn.hoctap.recognition.events.dossier.DossierId;

/** Which dossiers are open, a moment behind the store. */
@Component
public final class OpenDossiers {
    private final JdbcClient jdbc;

    OpenDossiers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those that are open in an area, without the rejected ones. */
    public List<OpenDossier> in(String area) {
        return jdbc.sql(
                        "SELECT * FROM process.open_dossier WHERE area_code = ? AND stage <> 'REJECTED' ORDER BY dossier_id")
                .param(area)
                .query((row, number) -> dossier(row))
                .list();
    }

    private Optional<OpenDossier> find(DossierId id) {
        return jdbc.sql("SELECT * FROM process.open_dossier WHERE dossier_id = ?")
                .param(id.value())
                .query((row, number) -> dossier(row))
                .optional();
    }

    void fold(DossierEvent event, LocalDate recordedOn) {
        OpenDossier.after(find(event.dossierId()), event, recordedOn)
                .ifPresentOrElse(this::store, () -> remove(event.dossierId()));
    }

    private void store(OpenDossier dossier) {
        jdbc.sql("""
                        INSERT INTO process.open_dossier (dossier_id, title, year, area_code, in_area_since, recorded_on, stage)
                        VALUES (?, ?, ?, ?, ?, ?, ?)
                        ON CONFLICT (dossier_id) DO UPDATE SET title = EXCLUDED.title, year = EXCLUDED.year,
                          area_code = EXCLUDED.area_code, in_area_since = EXCLUDED.in_area_since, stage = EXCLUDED.stage""")
                .params(
                        dossier.dossierId().value(),
                        dossier.title(),
                        dossier.year(),
                        dossier.areaCode(),
                        dossier.inAreaSince(),
                        dossier.recordedOn(),
                        dossier.stage().name())
                .update();
    }

    private void remove(DossierId id) {
        jdbc.sql("DELETE FROM process.open_dossier WHERE dossier_id = ?")
                .param(id.value())
                .update();
    }

    private static OpenDossier dossier(ResultSet row) throws SQLException {
        return new OpenDossier(
                new DossierId(row.getObject("dossier_id", UUID.class)),
                row.getString("title"),
                row.getInt("year"),
                row.getString("area_code"),
                row.getObject("in_area_since", LocalDate.class),
                row.getObject("recorded_on", LocalDate.class),
                DossierStage.valueOf(row.getString("stage")));
    }
}
