package vn.hoctap.recognition.portal.clerk;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.hoctap.recognition.events.criteria.Answer;
import vn.hoctap.recognition.events.criteria.Criterion;
import vn.hoctap.recognition.events.criteria.Indicator;
import vn.hoctap.recognition.events.criteria.Measure;
import vn.hoctap.recognition.events.dossier.FiledPart;
import vn.hoctap.recognition.events.procedure.DossierPart;
import vn.hoctap.recognition.events.procedure.Procedure;
import vn.hoctap.recognition.portal.assessing.AnswerWords;
import vn.hoctap.recognition.portal.assessing.Assessment;
import vn.hoctap.recognition.portal.assessing.Assessments;
import vn.hoctap.recognition.portal.assessing.ProvingFile;
import vn.hoctap.recognition.portal.assessing.ProvingFiles;
import vn.hoctap.recognition.query.casefile.CaseFile;
import vn.hoctap.recognition.query.casefile.FindCaseFile;
import vn.hoctap.recognition.query.procedures.FindProcedures;
import vn.hoctap.recognition.web.ProblemException;
import vn.hoctap.recognition.web.ProblemType;
import vn.hoctap.recognition.web.text.Text;

/** Brings together what a dossier has to hold and what was filed. */
@Component
public class FiledDossiers {
    private final FindCaseFile findCaseFile;
    private final FindProcedures findProcedures;
    private final Assessments assessments;
    private final ProvingFiles provingFiles;

    FiledDossiers(
            FindCaseFile findCaseFile,
            FindProcedures findProcedures,
            Assessments assessments,
            ProvingFiles provingFiles) {
        this.findCaseFile = findCaseFile;
        this.findProcedures = findProcedures;
        this.assessments = assessments;
        this.provingFiles = provingFiles;
    }

    /** @throws ProblemException of type {@link ProblemType#NOT_FOUND} for one that who reads is not to know of */
    public FiledDossier of(UUID id) {
        var file = findCaseFile
                .of(id)
                .orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND, Text.of("clerk.no-dossier")));
        var assessment = assessments.of(file);
        return new FiledDossier(file, papers(file), indicators(assessment, provingFiles.of(id)), assessment.results());
    }

    private List<FiledDossier.Paper> papers(CaseFile file) {
        var parts = findProcedures
                .of(file.registration().procedure())
                .map(Procedure::parts)
                .orElse(List.of());
        return parts.stream()
                .map(part -> new FiledDossier.Paper(part.code(), part.name(), part.required(), document(file, part)))
                .toList();
    }

    private static String document(CaseFile file, DossierPart part) {
        return file.submitted().stream()
                .flatMap(submitted -> submitted.parts().stream())
                .filter(filed -> filed.code().equals(part.code()))
                .map(FiledPart::document)
                .findFirst()
                .orElse("");
    }

    private static List<FiledDossier.Asked> indicators(Assessment assessment, Map<String, List<ProvingFile>> files) {
        return assessment.criteria().stream()
                .flatMap(criterion -> criterion.indicators().stream()
                        .map(indicator -> asked(
                                assessment, criterion, indicator, files.getOrDefault(indicator.code(), List.of()))))
                .toList();
    }

    private static FiledDossier.Asked asked(
            Assessment assessment, Criterion criterion, Indicator indicator, List<ProvingFile> files) {
        var computed = indicator.measure() instanceof Measure.RecognisedShare ? Text.of("clerk.computed") : "";
        var answer = assessment.answerTo(indicator);
        return new FiledDossier.Asked(
                criterion,
                indicator.code(),
                indicator.name(),
                assessment.asked(indicator),
                answer.map(Answer::value).map(AnswerWords::of).orElse(computed),
                answer.map(Answer::evidence).map(ProvingFile::papersIn).orElse(List.of()),
                files,
                answer.map(Answer::source).orElse(""));
    }
}
