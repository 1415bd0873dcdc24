package vn.hoctap.recognition.portal.officer;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.hoctap.recognition.events.dossier.DossierRecognised;
import vn.hoctap.recognition.events.dossier.PastRecognitionImported;
import vn.hoctap.recognition.events.dossier.RecognitionLevel;
import vn.hoctap.recognition.query.casefile.FindPast;
import vn.hoctap.recognition.query.casefile.Past;
import vn.hoctap.recognition.query.progress.DossierRow;
import vn.hoctap.recognition.query.progress.ProgressStore;
import vn.hoctap.recognition.query.progress.Stage;
import vn.hoctap.recognition.query.reading.Days;

/** Finds out what an applicant holds already. Bands are given anew each time, and shut nothing out. */
@Component
class HeldTitles {
    private final ProgressStore dossiers;
    private final FindPast findPast;

    HeldTitles(ProgressStore dossiers, FindPast findPast) {
        this.dossiers = dossiers;
        this.findPast = findPast;
    }

    Optional<Held> of(String applicant, String title) {
        return among(dossiers.ofApplicants(List.of(applicant)), applicant, title);
    }

    /** @param rows the newest years first */
    Optional<Held> among(List<DossierRow> rows, String applicant, String title) {
        return rows.stream()
                .filter(row ->
                        row.applicantCode().equals(applicant) && row.title().equals(title))
                .filter(row -> row.standing().stage() == Stage.RECOGNISED)
                .findFirst()
                .flatMap(this::held);
    }

    private Optional<Held> held(DossierRow row) {
        return Arrays.stream(RecognitionLevel.values())
                .filter(level -> level.name().equals(row.standing().level()))
                .findFirst()
                .flatMap(level -> keptUntil(row.dossierId())
                        .filter(until -> !until.isBefore(Days.orToday(null)))
                        .map(until -> new Held(level, row.year(), until)));
    }

    private Optional<LocalDate> keptUntil(UUID dossier) {
        return findPast.of(dossier).flatMap(HeldTitles::keptUntil);
    }

    private static Optional<LocalDate> keptUntil(Past past) {
        return past.newest(DossierRecognised.class)
                .map(step -> step.event().validTo())
                .or(() -> past.newest(PastRecognitionImported.class)
                        .map(step -> step.event().validTo()));
    }
}
