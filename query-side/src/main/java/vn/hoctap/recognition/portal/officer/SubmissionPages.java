package vn.hoctap.recognition.portal.officer;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.hoctap.recognition.events.dossier.DossierSubmitted;
import vn.hoctap.recognition.events.procedure.DossierPart;
import vn.hoctap.recognition.events.procedure.Procedure;
import vn.hoctap.recognition.portal.assessing.Assessments;
import vn.hoctap.recognition.portal.assessing.DefectWords;
import vn.hoctap.recognition.portal.commands.Body;
import vn.hoctap.recognition.portal.commands.CommandSide;
import vn.hoctap.recognition.portal.commands.Errand;
import vn.hoctap.recognition.portal.commands.Form;
import vn.hoctap.recognition.portal.commands.Outcome.Done;
import vn.hoctap.recognition.portal.commands.Outcome.ShownAgain;
import vn.hoctap.recognition.query.casefile.CaseFile;
import vn.hoctap.recognition.query.procedures.FindProcedures;
import vn.hoctap.recognition.query.readers.Audience;
import vn.hoctap.recognition.query.readers.ReadableBy;

/** Filing a dossier: the papers that it has to have, each with its number, and what has to be put right if it came back. */
@Controller
@ReadableBy(Audience.DOSSIERS)
class SubmissionPages {
    private static final String ADDRESS = "/ho-so/{id}/nop";
    private static final String PAPER = "giay-to.";

    private final Applicants applicants;
    private final Assessments assessments;
    private final FindProcedures findProcedures;
    private final Preparing preparing;
    private final CommandSide commands;

    SubmissionPages(
            Applicants applicants,
            Assessments assessments,
            FindProcedures findProcedures,
            Preparing preparing,
            CommandSide commands) {
        this.applicants = applicants;
        this.assessments = assessments;
        this.findProcedures = findProcedures;
        this.preparing = preparing;
        this.commands = commands;
    }

    @GetMapping(ADDRESS)
    String show(
            @PathVariable UUID id,
            @RequestParam(name = "phien-ban", required = false) @Nullable Long written,
            Model model) {
        var file = applicants.own(id, written);
        model.addAttribute("saved", written != null);
        return page(file, file.submitted().map(SubmissionPages::typed).orElseGet(HashMap::new), model);
    }

    @PostMapping(ADDRESS)
    String submit(@PathVariable UUID id, @RequestParam Map<String, String> form, Model model) {
        var file = applicants.own(id, null);
        var body = new Body(form)
                .with("parts", filed(file, form))
                .text("lateBecause", Form.LATE)
                .text("effectiveOn", Form.DAY);
        var errand = Errand.change("dossiers/" + id + "/submissions", body.fields(), Form.key(form), Form.seen(form));
        return switch (commands.take(errand)) {
            case Done(var _, var version) -> "redirect:/ho-so/" + id + "?phien-ban=" + version;
            case ShownAgain shown -> page(file, form, shown.on(model));
        };
    }

    private List<Map<String, String>> filed(CaseFile file, Map<String, String> form) {
        return parts(file).stream()
                .map(part -> Map.of("code", part.code(), "document", document(form, part)))
                .filter(part -> !part.containsValue(""))
                .toList();
    }

    private static String document(Map<String, String> form, DossierPart part) {
        return form.getOrDefault(PAPER + part.code(), "").strip();
    }

    private static Map<String, String> typed(DossierSubmitted submitted) {
        var typed = new HashMap<String, String>();
        submitted.parts().forEach(part -> typed.put(PAPER + part.code(), part.document()));
        return typed;
    }

    private List<DossierPart> parts(CaseFile file) {
        return findProcedures
                .of(file.registration().procedure())
                .map(Procedure::parts)
                .orElse(List.of());
    }

    private String page(CaseFile file, Map<String, String> typed, Model model) {
        var assessment = assessments.of(file);
        var preparation = preparing.of(file);
        Form.show(typed, model);
        preparation.show(model);
        model.addAttribute("late", preparation.isLateToFile());
        model.addAttribute("wanting", preparation.wanting(assessment));
        model.addAttribute(
                "desk",
                findProcedures
                        .of(file.registration().procedure())
                        .map(Procedure::oneStop)
                        .orElse(null));
        model.addAttribute("results", assessment.results());
        model.addAttribute("parts", parts(file));
        model.addAttribute("defects", DefectWords.of(file, assessment.set(), parts(file)));
        return "officer/submission";
    }
}
