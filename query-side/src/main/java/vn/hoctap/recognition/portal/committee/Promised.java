package vn.hoctap.recognition.portal.committee;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.hoctap.recognition.events.dossier.DossierAccepted;
import vn.hoctap.recognition.events.dossier.DossierRecognised;
import vn.hoctap.recognition.query.casefile.Past;
import vn.hoctap.recognition.query.progress.DossierRow;
import vn.hoctap.recognition.query.progress.Stage;

/**
 * What an office has promised of a dossier.
 *
 * @param isAwaited whether it was filed, so that its code will come
 * @param code by which anybody who has the receipt asks for it (mã số hồ sơ); empty before it is received
 * @param appointment the day of the result (ngày hẹn trả kết quả); null before it is received
 * @param keptUntil the last day of a recognition that stands; null where none does
 */
public record Promised(
        boolean isAwaited,
        String code,
        @Nullable LocalDate appointment,
        @Nullable LocalDate keptUntil) {
    static Promised of(DossierRow row, Optional<Past> past) {
        var recognised = past.filter(_ -> row.standing().stage() == Stage.RECOGNISED)
                .flatMap(steps -> steps.newest(DossierRecognised.class));
        return new Promised(
                row.standing().stage() == Stage.SUBMITTED && row.standing().appointment() == null,
                past.flatMap(steps -> steps.newest(DossierAccepted.class))
                        .map(step -> step.event().code())
                        .orElse(""),
                row.standing().appointment(),
                recognised.map(step -> step.event().validTo()).orElse(null));
    }
}
