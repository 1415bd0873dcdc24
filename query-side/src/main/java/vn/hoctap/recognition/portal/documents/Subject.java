package vn.hoctap.recognition.portal.documents;

import java.util.List;
import java.util.Optional;
import vn.hoctap.recognition.events.criteria.CriteriaSet;
import vn.hoctap.recognition.events.dossier.Award;
import vn.hoctap.recognition.events.dossier.DossierEvent;
import vn.hoctap.recognition.events.dossier.DossierSubmitted;
import vn.hoctap.recognition.events.dossier.FiledPart;
import vn.hoctap.recognition.events.procedure.DossierPart;
import vn.hoctap.recognition.events.procedure.Procedure;
import vn.hoctap.recognition.query.casefile.Past;
import vn.hoctap.recognition.query.progress.DossierRow;
import vn.hoctap.recognition.query.progress.Wording;
import vn.hoctap.recognition.web.ProblemException;
import vn.hoctap.recognition.web.ProblemType;

/**
 * The dossier that a paper is about.
 *
 * @param procedure whose terms it keeps; empty where none is known
 * @param criteria by which it is judged, likewise
 */
record Subject(DossierRow row, Past past, Optional<Procedure> procedure, Optional<CriteriaSet> criteria) {
    /** @throws ProblemException with a sentence where there is no such step yet, and so no paper */
    <E extends DossierEvent> Past.Step<E> step(Class<E> kind, String missing) {
        return past.newest(kind).orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND, missing));
    }

    /** What was filed last before some step. */
    Optional<DossierSubmitted> filedBefore(Past.Step<?> step) {
        return past.before(step).newest(DossierSubmitted.class).map(Past.Step::event);
    }

    /** What is asked for: the title, its year, and the level where it was filed for one. */
    String request(Optional<DossierSubmitted> filed) {
        return request(filed.map(DossierSubmitted::award).orElseGet(Award.NotMet::new));
    }

    String request(Award award) {
        var level = award instanceof Award.NotMet ? "" : Wording.of(award);
        return "Công nhận " + Words.title(row) + Words.atLevel(level);
    }

    /** The papers that were filed, by their names, each with its number. */
    List<String> papers(List<FiledPart> filed) {
        return filed.stream().map(part -> nameOf(part) + ": " + part.document()).toList();
    }

    List<DossierPart> parts() {
        return procedure.map(Procedure::parts).orElse(List.of());
    }

    private String nameOf(FiledPart filed) {
        return parts().stream()
                .filter(part -> part.code().equals(filed.code()))
                .map(DossierPart::name)
                .findFirst()
                .orElse(filed.code());
    }
}
