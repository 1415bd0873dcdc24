package vn.hoctap.recognition.portal.officer;

import jakarta.validation.constraints.Pattern;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.hoctap.recognition.query.access.Unrecorded;
import vn.hoctap.recognition.query.readers.Audience;
import vn.hoctap.recognition.query.readers.ReadableBy;

/**
 * What a self-assessment comes to with what stands in the form of a criterion now: a part of that page, asked for while it
 * is filled in. Nothing is sent on, and nothing kept; that its reader has the page open is recorded already.
 */
@Unrecorded
@Controller
@ReadableBy(Audience.DOSSIERS)
class LiveResults {
    private final Applicants applicants;
    private final CriterionForms forms;

    LiveResults(Applicants applicants, CriterionForms forms) {
        this.applicants = applicants;
        this.forms = forms;
    }

    /** A question, asked by POST because what is typed belongs in no address. */
    @PostMapping(SelfAssessmentPages.OF_CRITERION + "/ket-qua")
    String of(
            @PathVariable UUID id,
            @PathVariable @Pattern(regexp = CriterionForms.CODE) String criterion,
            @RequestParam Map<String, String> form,
            Model model) {
        var file = applicants.own(id, null);
        var filled = forms.filled(file, criterion, form, Map.of());
        model.addAttribute("file", file);
        model.addAttribute("form", filled);
        model.addAttribute("results", filled.results());
        return "officer/live-results";
    }
}
