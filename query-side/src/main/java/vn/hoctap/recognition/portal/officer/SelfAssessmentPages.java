package vn.hoctap.recognition.portal.officer;

import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import vn.hoctap.recognition.events.criteria.Criterion;
import vn.hoctap.recognition.events.criteria.Indicator;
import vn.hoctap.recognition.portal.assessing.Assessment;
import vn.hoctap.recognition.portal.assessing.Assessments;
import vn.hoctap.recognition.portal.assessing.ProvingFile;
import vn.hoctap.recognition.portal.assessing.ProvingFiles;
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
    /** Of the button that keeps a page without leaving it. */
    private static final String STAY = "o-lai";

    private static final String CODE = "[A-Za-z0-9][A-Za-z0-9.-]{0,15}";

    private final Applicants applicants;
    private final Assessments assessments;
    private final ProvingFiles provingFiles;
    private final EvidenceChanges evidence;
    private final CommandSide commands;

    SelfAssessmentPages(
            Applicants applicants,
            Assessments assessments,
            ProvingFiles provingFiles,
            EvidenceChanges evidence,
            CommandSide commands) {
        this.applicants = applicants;
        this.assessments = assessments;
        this.provingFiles = provingFiles;
        this.evidence = evidence;
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
        var files = provingFiles.of(id);
        var asked = asked(assessment, criterion);
        var typed = asked.indicators().stream()
                .map(indicator -> TypedAnswer.of(indicator, assessment.answerTo(indicator), filesOf(files, indicator)))
                .toList();
        return page(file, new CriterionForm(assessment, asked, typed, Map.of()), model);
    }

    @PostMapping(OF_CRITERION)
    String keep(
            @PathVariable UUID id,
            @PathVariable @Pattern(regexp = CODE) String criterion,
            @RequestParam Map<String, String> form,
            @RequestParam MultiValueMap<String, MultipartFile> files,
            Model model) {
        var before = applicants.own(id, null);
        var made = evidence.make(before, asked(assessments.of(before), criterion), form, files);
        var file = applicants.own(id, made.written());
        var filled = filled(file, criterion, form, made);
        return filled.hasFaults() ? page(file, filled, model) : kept(file, filled, made.seen(form), form, model);
    }

    private String kept(CaseFile file, CriterionForm filled, long seen, Map<String, String> form, Model model) {
        // A draft is no paper: it bears the date of the step before it, so that the paper may bear any later one.
        var errand = Errand.change(
                "dossiers/" + file.registration().dossierId() + "/drafts",
                Map.of(
                        "answers",
                        filled.assessment().answers(),
                        "effectiveOn",
                        file.since().toString()),
                Form.key(form),
                seen);
        return switch (commands.take(errand)) {
            case Done(var _, var version) -> "redirect:" + next(file, filled, form, version);
            case Refused(var sentence) -> page(file, filled, model.addAttribute("refusal", sentence));
        };
    }

    private CriterionForm filled(CaseFile file, String criterion, Map<String, String> form, EvidenceChanges.Made made) {
        var before = assessments.of(file);
        var files = provingFiles.of(file.registration().dossierId().value());
        var asked = asked(before, criterion);
        var typed = asked.indicators().stream()
                .map(indicator -> TypedAnswer.in(form, indicator, filesOf(files, indicator)))
                .toList();
        return new CriterionForm(before.with(typed), asked, typed, made.refused());
    }

    private static List<ProvingFile> filesOf(Map<String, List<ProvingFile>> files, Indicator indicator) {
        return files.getOrDefault(indicator.code(), List.of());
    }

    /** Whoever has only sent a file along goes on where they are. */
    private static String next(CaseFile file, CriterionForm filled, Map<String, String> form, long version) {
        var next = form.containsKey(STAY) ? Optional.of(filled.criterion()) : filled.next();
        return address(file.registration().dossierId().value(), next, "?phien-ban=" + version);
    }

    private static Criterion asked(Assessment assessment, String code) {
        return assessment
                .criterion(code)
                .orElseThrow(() ->
                        new ProblemException(ProblemType.NOT_FOUND, "Bộ tiêu chí của hồ sơ này không có tiêu chí ấy."));
    }

    private String page(CaseFile file, CriterionForm form, Model model) {
        model.addAttribute("largest", evidence.largest().toMegabytes());
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
