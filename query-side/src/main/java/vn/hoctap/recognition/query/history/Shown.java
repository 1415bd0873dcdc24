package vn.hoctap.recognition.query.history;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.hoctap.recognition.query.progress.DossierRow;
import vn.hoctap.recognition.query.progress.Stage;

/** What a list shows of a dossier. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Shown(
        Stage stage,
        LocalDate stageSince,
        String areaCode,
        String areaName,
        @Nullable String level,
        @Nullable String decisionNumber,
        @Nullable LocalDate appointment) {
    static Shown of(DossierRow row) {
        var standing = row.standing();
        return new Shown(
                standing.stage(),
                standing.stageSince(),
                standing.areaCode(),
                standing.areaName(),
                standing.level(),
                standing.decisionNumber(),
                standing.appointment());
    }
}
