package vn.hoctap.recognition.portal.officer;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.hoctap.recognition.events.criteria.Answer;
import vn.hoctap.recognition.events.criteria.Indicator;
import vn.hoctap.recognition.events.dossier.TitleCode;
import vn.hoctap.recognition.query.casefile.CaseFile;
import vn.hoctap.recognition.query.casefile.FindCaseFile;
import vn.hoctap.recognition.query.progress.DossierRow;
import vn.hoctap.recognition.query.progress.ProgressStore;

/** Finds what an applicant answered for the same title the last time before, to begin with and to put right. */
@Component
class EarlierYears {
    private final ProgressStore dossiers;
    private final FindCaseFile files;

    EarlierYears(ProgressStore dossiers, FindCaseFile files) {
        this.dossiers = dossiers;
        this.files = files;
    }

    /** The newest dossier of an earlier year that has answers. */
    Optional<CaseFile> before(CaseFile file) {
        var registration = file.registration();
        var title = TitleCode.of(registration.kind(), registration.tier());
        return dossiers.ofApplicants(List.of(registration.applicant().code())).stream()
                .filter(row -> row.title().equals(title) && row.year() < registration.year())
                .map(DossierRow::dossierId)
                .flatMap(id -> files.of(id).stream())
                .filter(earlier -> !earlier.answers().isEmpty())
                .findFirst();
    }

    /** Value and source; what proved it then proves nothing now. */
    static Optional<Answer> valueOf(CaseFile earlier, Indicator indicator) {
        return earlier.answers().stream()
                .filter(answer -> answer.indicator().equals(indicator.code()))
                .map(answer -> new Answer(answer.indicator(), answer.value(), List.of(), answer.source()))
                .findFirst();
    }
}
