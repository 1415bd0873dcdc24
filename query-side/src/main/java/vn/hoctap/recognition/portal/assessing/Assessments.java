package vn.hoctap.recognition.portal.assessing;

import org.springframework.stereotype.Component;
import vn.hoctap.recognition.query.casefile.CaseFile;
import vn.hoctap.recognition.query.criteria.FindCriteria;
import vn.hoctap.recognition.web.ProblemException;
import vn.hoctap.recognition.web.ProblemType;
import vn.hoctap.recognition.web.text.Text;

/** Brings a dossier and the version of the criteria together by which it is judged to its end. */
@Component
public class Assessments {
    private final FindCriteria findCriteria;

    Assessments(FindCriteria findCriteria) {
        this.findCriteria = findCriteria;
    }

    /** The version of the criteria by which a dossier is judged to its end. */
    public Assessment of(CaseFile file) {
        var criteria = file.registration().criteria();
        return findCriteria
                .version(criteria.title(), criteria.version())
                .map(published -> Assessment.of(file, published.set()))
                .orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND, Text.of("assessing.no-criteria")));
    }
}
