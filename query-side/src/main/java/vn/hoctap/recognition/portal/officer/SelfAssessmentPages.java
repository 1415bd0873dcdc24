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
import vn.hoctap.recognition.portal.assessing.Assessment;
import vn.hoctap.recognition.portal.assessing.Assessments;
import vn.hoctap.recognition.portal.commands.CommandSide;
import vn.hoctap.recognition.portal.commands.Errand;
import vn.hoctap.recognition.portal.commands.Form;
import vn.hoctap.recognition.portal.commands.Outcome.Done;
import vn.hoctap.recognition.portal.commands.Outcome.ShownAgain;
import vn.hoctap.recognition.query.access.Unrecorded;
import vn.hoctap.recognition.query.casefile.CaseFile;
import vn.hoctap.recognition.query.readers.Audience;
import vn.hoctap.recognition.query.readers.ReadableBy;

/** The self-assessment criterion by criterion: each page is kept as a draft before the next one opens. */
@Controller
@ReadableBy(Audience.DOSSIERS)
class SelfAssessmentPages {
    static final String OF_DOSSIER = "/ho-so/{id}/tu-danh-gia";
    static final String OF_CRITERION = OF_DOSSIER + "/{criterion}";
    /** Of the way to a page that is filled in as in an earlier year. */
    private static final String AS_BEFORE = "nam-truoc";

    /** Of the button that keeps a page without leaving it. */
    private static final String STAY = "o-lai";

    private final Applicants applicants;
    private final Assessments assessments;
    private final CriterionForms forms;
    private final EvidenceChanges evidence;
    private final Preparing preparing;
    private final EarlierYears earlierYears;
    private final CommandSide commands;

    SelfAssessmentPages(
            Applicants applicants,
            Assessments assessments,
            CriterionForms forms,
            EvidenceChanges evidence,
            Preparing preparing,
            EarlierYears earlierYears,
            CommandSide commands) {
        this.applicants = applicants;
        this.assessments = assessments;
        this.forms = forms;
        this.evidence = evidence;
        this.preparing = preparing;
        this.earlierYears = earlierYears;
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
            @PathVariable @Pattern(regexp = CriterionForms.CODE) String criterion,
            @RequestParam(name = "phien-ban", required = false) @Nullable Long written,
            @RequestParam(name = AS_BEFORE, defaultValue = "false") boolean asBefore,
            Model model) {
        var file = applicants.own(id, written);
        var earlier = earlierYears.before(file);
        var form = earlier.filter(_ -> asBefore)
                .map(before -> forms.begun(file, criterion, before))
                .orElseGet(() -> forms.kept(file, criterion));
        earlier.ifPresent(before ->
                model.addAttribute("earlierYear", before.registration().year()));
        model.addAttribute("filledIn", asBefore);
        model.addAttribute("saved", written != null);
        return page(file, form, Map.of(), model);
    }

    @PostMapping(OF_CRITERION)
    String keep(
            @PathVariable UUID id,
            @PathVariable @Pattern(regexp = CriterionForms.CODE) String criterion,
            @RequestParam Map<String, String> form,
            @RequestParam MultiValueMap<String, MultipartFile> files,
            Model model) {
        var before = applicants.own(id, null);
        var asked = forms.kept(before, criterion).criterion();
        var made = evidence.make(before, asked, form, files);
        var file = applicants.own(id, made.written());
        var filled = forms.filled(file, criterion, form, made.refused());
        if (made.unknown().isPresent()) {
            return page(file, filled, form, made.unknown().get().on(model));
        }
        return filled.hasFaults() ? page(file, filled, form, model) : kept(file, filled, made.seen(form), form, model);
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
            case ShownAgain shown -> page(file, filled, form, shown.on(model));
        };
    }

    /** Whoever has only sent a file along goes on where they are. */
    private static String next(CaseFile file, CriterionForm filled, Map<String, String> form, long version) {
        var next = form.containsKey(STAY) ? Optional.of(filled.criterion()) : filled.next();
        return address(file.registration().dossierId().value(), next, "?phien-ban=" + version);
    }

    private String page(CaseFile file, CriterionForm form, Map<String, String> typed, Model model) {
        Form.show(typed, model);
        model.addAttribute("largest", evidence.largest().toMegabytes());
        preparing.of(file).show(model);
        model.addAttribute("form", form);
        model.addAttribute("unproved", form.assessment().unproved());
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
