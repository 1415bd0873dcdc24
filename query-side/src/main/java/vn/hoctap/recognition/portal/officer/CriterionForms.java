package vn.hoctap.recognition.portal.officer;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.hoctap.recognition.events.criteria.Criterion;
import vn.hoctap.recognition.events.criteria.Indicator;
import vn.hoctap.recognition.events.dossier.Defect;
import vn.hoctap.recognition.portal.assessing.Assessment;
import vn.hoctap.recognition.portal.assessing.Assessments;
import vn.hoctap.recognition.portal.assessing.ProvingFile;
import vn.hoctap.recognition.portal.assessing.ProvingFiles;
import vn.hoctap.recognition.portal.assessing.TypedAnswer;
import vn.hoctap.recognition.query.casefile.CaseFile;
import vn.hoctap.recognition.web.ProblemException;
import vn.hoctap.recognition.web.ProblemType;
import vn.hoctap.recognition.web.text.Text;

/** Makes the form of a criterion: with what is kept of a dossier, or with what somebody fills in. */
@Component
class CriterionForms {
    /** Of a criterion. */
    static final String CODE = "[A-Za-z0-9][A-Za-z0-9.-]{0,15}";

    private final Assessments assessments;
    private final ProvingFiles provingFiles;

    CriterionForms(Assessments assessments, ProvingFiles provingFiles) {
        this.assessments = assessments;
        this.provingFiles = provingFiles;
    }

    CriterionForm kept(CaseFile file, String criterion) {
        var assessment = assessments.of(file);
        var asked = asked(assessment, criterion);
        var files = filesOf(file);
        var typed = typed(
                asked, indicator -> TypedAnswer.of(indicator, assessment.answerTo(indicator), files.apply(indicator)));
        return new CriterionForm(assessment, asked, typed, Map.of(), remarks(file));
    }

    /** What has no answer yet is filled in as it was in an earlier year. */
    CriterionForm begun(CaseFile file, String criterion, CaseFile earlier) {
        var before = assessments.of(file);
        var asked = asked(before, criterion);
        var files = filesOf(file);
        var typed = typed(
                asked,
                indicator -> TypedAnswer.of(
                        indicator,
                        before.answerTo(indicator).or(() -> EarlierYears.valueOf(earlier, indicator)),
                        files.apply(indicator)));
        return new CriterionForm(before.with(typed), asked, typed, Map.of(), remarks(file));
    }

    /** @param unkept why a file of an indicator was not taken or not removed, by the indicator's code */
    CriterionForm filled(CaseFile file, String criterion, Map<String, String> form, Map<String, String> unkept) {
        var before = assessments.of(file);
        var asked = asked(before, criterion);
        var files = filesOf(file);
        var typed = typed(asked, indicator -> TypedAnswer.in(form, indicator, files.apply(indicator)));
        return new CriterionForm(before.with(typed), asked, typed, unkept, remarks(file));
    }

    /** Of papers as well, which no page of a criterion asks for. */
    private static Map<String, String> remarks(CaseFile file) {
        return file.returned().stream()
                .flatMap(returned -> returned.defects().stream())
                .collect(Collectors.toMap(Defect::place, Defect::what, (one, other) -> one + "; " + other));
    }

    private Function<Indicator, List<ProvingFile>> filesOf(CaseFile file) {
        var files = provingFiles.of(file.registration().dossierId().value());
        return indicator -> files.getOrDefault(indicator.code(), List.of());
    }

    private static List<TypedAnswer> typed(Criterion asked, Function<Indicator, TypedAnswer> answer) {
        return asked.indicators().stream().map(answer).toList();
    }

    private static Criterion asked(Assessment assessment, String code) {
        return assessment
                .criterion(code)
                .orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND, Text.of("officer.criterion.unknown")));
    }
}
