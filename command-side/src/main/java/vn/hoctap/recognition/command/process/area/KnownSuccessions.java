package vn.hoctap.recognition.command.process.area;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.hoctap.recognition.events.dossier.Area;

/** Every succession of areas that was recorded, those of days to come among them. */
@Component
final class KnownSuccessions {
    private final JdbcClient jdbc;

    KnownSuccessions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those of one area, the earliest first. */
    List<AreaSucceeded> of(String area) {
        return jdbc.sql("SELECT * FROM process.area_succession WHERE from_code = ? ORDER BY effective_on")
                .param(area)
                .query((row, number) -> succession(row))
                .list();
    }

    /** Areas that have ended, and still hold a dossier that is open. */
    List<String> areasToLeave(LocalDate today) {
        return jdbc.sql("""
                        SELECT DISTINCT area_code FROM process.open_dossier JOIN process.area_succession ON from_code = area_code
                         WHERE effective_on <= ? AND recorded_on < effective_on AND in_area_since < effective_on AND stage <> 'REJECTED' ORDER BY area_code""").param(today).query(String.class).list();
    }

    /** The newest statement about an area and a day stands. */
    void store(AreaSucceeded succession) {
        jdbc.sql("""
                        INSERT INTO process.area_succession (from_code, effective_on, to_code, to_name, legal_basis)
                        VALUES (?, ?, ?, ?, ?)
                        ON CONFLICT (from_code, effective_on) DO UPDATE SET to_code = EXCLUDED.to_code,
                          to_name = EXCLUDED.to_name, legal_basis = EXCLUDED.legal_basis""")
                .params(
                        succession.from(),
                        succession.on(),
                        succession.to().code(),
                        succession.to().name(),
                        succession.legalBasis())
                .update();
    }

    private static AreaSucceeded succession(ResultSet row) throws SQLException {
        return new AreaSucceeded(
                row.getString("from_code"),
                new Area(row.getString("to_code"), row.getString("to_name")),
                row.getString("legal_basis"),
                row.getObject("effective_on", LocalDate.class));
    }
}
