package vn.hoctap.recognition.portal.officer;

import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.hoctap.recognition.events.criteria.Criterion;
import vn.hoctap.recognition.portal.assessing.Assessment;
import vn.hoctap.recognition.portal.assessing.Assessments;
import vn.hoctap.recognition.portal.assessing.TypedAnswer;
import vn.hoctap.recognition.portal.commands.CommandSide;
import vn.hoctap.recognition.portal.commands.Errand;
import vn.hoctap.recognition.portal.commands.Form;
import vn.hoctap.recognition.portal.commands.Outcome.Done;
import vn.hoctap.recognition.portal.commands.Outcome.Refused;
import vn.hoctap.recognition.query.access.Unrecorded;
import vn.hoctap.recognition.query.casefile.CaseFile;
import vn.hoctap.recognition.query.readers.Audience;
import vn.hoctap.recognition.query.readers.ReadableBy;
import vn.hoctap.recognition.web.ProblemException;
import vn.hoctap.recognition.web.ProblemType;

/** The self-assessment criterion by criterion: each page is kept as a draft before the next one opens. */
@Controller
@ReadableBy(Audience.DOSSIERS)
class SelfAssessmentPages {
    private static final String OF_DOSSIER = "/ho-so/{id}/tu-danh-gia";
    private static final String OF_CRITERION = OF_DOSSIER + "/{criterion}";
    private static final String CODE = "[A-Za-z0-9][A-Za-z0-9.-]{0,15}";

    private final Applicants applicants;
    private final Assessments assessments;
    private final CommandSide commands;

    SelfAssessmentPages(Applicants applicants, Assessments assessments, CommandSide commands) {
        this.applicants = applicants;
        this.assessments = assessments;
        this.commands = commands;
    }

    /** Where it goes on; the page there is what is read. */
    @Unrecorded
    @GetMapping(OF_DOSSIER)
    String begin(@PathVariable UUID id) {
        var assessment = assessments.of(applicants.own(id, null));
        var unfinished = assessment.criteria().stream()
                .filter(criterion ->
                        assessment.answered(criterion) < criterion.indicators().size())
                .findFirst();
        return "redirect:" + address(id, unfinished, "");
    }

    @GetMapping(OF_CRITERION)
    String show(
            @PathVariable UUID id,
            @PathVariable @Pattern(regexp = CODE) String criterion,
            @RequestParam(name = "phien-ban", required = false) @Nullable Long written,
            Model model) {
        var file = applicants.own(id, written);
        var assessment = assessments.of(file);
        var asked = asked(assessment, criterion);
        var typed = asked.indicators().stream()
                .map(indicator -> TypedAnswer.of(indicator, assessment.answerTo(indicator)))
                .toList();
        return page(file, new CriterionForm(assessment, asked, typed), model);
    }

    @PostMapping(OF_CRITERION)
    String keep(
            @PathVariable UUID id,
            @PathVariable @Pattern(regexp = CODE) String criterion,
            @RequestParam Map<String, String> form,
            Model model) {
        var file = applicants.own(id, null);
        var filled = filled(assessments.of(file), criterion, form);
        if (filled.hasFaults()) {
            return page(file, filled, model);
        }
        // A draft is no paper: it bears the date of the step before it, so that the paper may bear any later one.
        var errand = Errand.change(
                "dossiers/" + id + "/drafts",
                Map.of(
                        "answers",
                        filled.assessment().answers(),
                        "effectiveOn",
                        file.since().toString()),
                Form.key(form),
                Form.seen(form));
        return switch (commands.take(errand)) {
            case Done(var _, var version) -> "redirect:" + address(id, filled.next(), "?phien-ban=" + version);
            case Refused(var sentence) -> page(file, filled, model.addAttribute("refusal", sentence));
        };
    }

    private static CriterionForm filled(Assessment before, String criterion, Map<String, String> form) {
        var asked = asked(before, criterion);
        var typed = asked.indicators().stream()
                .map(indicator -> TypedAnswer.in(form, indicator))
                .toList();
        return new CriterionForm(before.with(typed), asked, typed);
    }

    private static Criterion asked(Assessment assessment, String code) {
        return assessment
                .criterion(code)
                .orElseThrow(() ->
                        new ProblemException(ProblemType.NOT_FOUND, "Bộ tiêu chí của hồ sơ này không có tiêu chí ấy."));
    }

    private static String page(CaseFile file, CriterionForm form, Model model) {
        model.addAttribute("file", file);
        model.addAttribute("form", form);
        model.addAttribute("results", form.results());
        model.addAttribute("steps", steps(form.assessment()));
        return "officer/criterion";
    }

    /** After the last criterion comes the minutes of the meeting that agreed on it all. */
    private static String address(UUID id, Optional<Criterion> criterion, String query) {
        return "/ho-so/%s/%s%s"
                .formatted(
                        id, criterion.map(next -> "tu-danh-gia/" + next.code()).orElse("bien-ban"), query);
    }

    private static List<Step> steps(Assessment assessment) {
        return assessment.criteria().stream()
                .map(criterion -> new Step(
                        criterion,
                        assessment.answered(criterion),
                        criterion.indicators().size()))
                .toList();
    }

    record Step(Criterion criterion, long answered, long asked) {}
}
