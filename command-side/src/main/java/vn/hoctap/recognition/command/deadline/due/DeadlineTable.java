package vn.hoctap.recognition.command.deadline.due;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.hoctap.recognition.command.deadline.model.Deadline;
import vn.hoctap.recognition.command.deadline.model.Notice;
import vn.hoctap.recognition.command.deadline.model.Watch;
import vn.hoctap.recognition.events.deadline.DeadlineKind;
import vn.hoctap.recognition.events.dossier.DossierId;

/** The deadlines that are pending, a moment behind the store. */
@Component
final class DeadlineTable {
    private final JdbcClient jdbc;

    DeadlineTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those due up to a day, the earliest first, of which something may still have to be noted. */
    List<PendingDeadline> dueUpTo(LocalDate day) {
        return jdbc.sql("""
                        SELECT dossier_id, kind, due, array_agg(notice) FILTER (WHERE notice IS NOT NULL) AS noted
                          FROM process.deadline LEFT JOIN process.noted_deadline USING (dossier_id, kind, due)
                         WHERE due <= :day GROUP BY dossier_id, kind, due
                        HAVING bool_or(notice = :last) IS NOT TRUE ORDER BY due, dossier_id, kind""")
                .param("day", day)
                .param("last", Notice.ESCALATED.name())
                .query((row, number) -> pending(row))
                .list();
    }

    /** Dossiers whose recognition was kept up to a day before. */
    List<DossierId> outOfValidityBefore(LocalDate today) {
        return jdbc.sql(
                        "SELECT dossier_id FROM process.deadline WHERE kind = 'VALIDITY' AND due < ? ORDER BY due, dossier_id")
                .param(today)
                .query((row, number) -> new DossierId(row.getObject("dossier_id", UUID.class)))
                .list();
    }

    List<Deadline> of(DossierId dossier) {
        return jdbc.sql("SELECT kind, due FROM process.deadline WHERE dossier_id = ?")
                .param(dossier.value())
                .query((row, number) -> deadline(row))
                .list();
    }

    void replace(DossierId dossier, List<Deadline> pending) {
        jdbc.sql("DELETE FROM process.deadline WHERE dossier_id = ?")
                .param(dossier.value())
                .update();
        pending.forEach(deadline -> add(dossier, deadline));
    }

    void note(DossierId dossier, Watch.Noted noted) {
        jdbc.sql("""
                        INSERT INTO process.noted_deadline (dossier_id, kind, due, notice) VALUES (?, ?, ?, ?)
                        ON CONFLICT DO NOTHING""")
                .params(
                        dossier.value(),
                        noted.deadline().kind().name(),
                        noted.deadline().due(),
                        noted.notice().name())
                .update();
    }

    private void add(DossierId dossier, Deadline deadline) {
        jdbc.sql("INSERT INTO process.deadline (dossier_id, kind, due) VALUES (?, ?, ?)")
                .params(dossier.value(), deadline.kind().name(), deadline.due())
                .update();
    }

    private static PendingDeadline pending(ResultSet row) throws SQLException {
        return new PendingDeadline(
                new DossierId(row.getObject("dossier_id", UUID.class)), deadline(row), notices(row.getArray("noted")));
    }

    private static Deadline deadline(ResultSet row) throws SQLException {
        return new Deadline(DeadlineKind.valueOf(row.getString("kind")), row.getObject("due", LocalDate.class));
    }

    private static Set<Notice> notices(@Nullable Array names) throws SQLException {
        return names == null
                ? Set.of()
                : Arrays.stream((String[]) names.getArray())
                        .map(Notice::valueOf)
                        .collect(Collectors.toSet());
    }
}
