package vn.hoctap.recognition.portal.assessing;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.hoctap.recognition.events.criteria.CriteriaSet;
import vn.hoctap.recognition.events.dossier.Defect;
import vn.hoctap.recognition.events.procedure.DossierPart;
import vn.hoctap.recognition.query.casefile.CaseFile;
import vn.hoctap.recognition.web.text.Text;

/** What a returned dossier has to put right, by the names that its applicant knows. */
public final class DefectWords {
    private DefectWords() {}

    /**
     * @param place the paper, or the indicator with its number
     * @param indicator where that is filled in; empty for a paper
     */
    public record Line(String place, String what, Optional<IndicatorPlace> indicator) {}

    /** Nothing unless it was returned and not filed again. */
    public static List<Line> of(CaseFile file, CriteriaSet set, List<DossierPart> parts) {
        return file.returned()
                .map(returned -> of(returned.defects(), Optional.of(set), parts))
                .orElse(List.of());
    }

    /** @param set empty where it was never published */
    public static List<Line> of(List<Defect> defects, Optional<CriteriaSet> set, List<DossierPart> parts) {
        return defects.stream()
                .map(defect -> new Line(
                        place(defect, set, parts),
                        defect.what(),
                        set.flatMap(known -> IndicatorPlace.of(known, defect.place()))))
                .toList();
    }

    private static String place(Defect defect, Optional<CriteriaSet> set, List<DossierPart> parts) {
        var papers = parts.stream()
                .filter(part -> part.code().equals(defect.place()))
                .map(DossierPart::name);
        var indicators = set.stream()
                .flatMap(CriteriaSet::indicators)
                .filter(indicator -> indicator.code().equals(defect.place()))
                .map(indicator -> Text.of("assessing.indicator", indicator.code(), indicator.name()));
        return Stream.concat(papers, indicators).findFirst().orElse(defect.place());
    }
}
