package vn.hoctap.recognition.portal.officer;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.hoctap.recognition.events.dossier.Meeting;
import vn.hoctap.recognition.portal.assessing.Assessments;
import vn.hoctap.recognition.portal.commands.Body;
import vn.hoctap.recognition.portal.commands.CommandSide;
import vn.hoctap.recognition.portal.commands.Errand;
import vn.hoctap.recognition.portal.commands.Form;
import vn.hoctap.recognition.portal.commands.Outcome.Done;
import vn.hoctap.recognition.portal.commands.Outcome.ShownAgain;
import vn.hoctap.recognition.query.casefile.CaseFile;
import vn.hoctap.recognition.query.readers.Audience;
import vn.hoctap.recognition.query.readers.ReadableBy;

/** The end of a self-assessment: what it comes to, and the meeting that agreed on it. */
@Controller
@ReadableBy(Audience.DOSSIERS)
class MinutesPages {
    private static final String ADDRESS = "/ho-so/{id}/bien-ban";
    private static final String HELD_ON = "ngay-hop";
    private static final String CHAIR = "chu-tri";
    private static final String ATTENDED = "thanh-phan";
    private static final String MINUTES = "bien-ban";

    private final Applicants applicants;
    private final Assessments assessments;
    private final Preparing preparing;
    private final CommandSide commands;

    MinutesPages(Applicants applicants, Assessments assessments, Preparing preparing, CommandSide commands) {
        this.applicants = applicants;
        this.assessments = assessments;
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
        return page(file, file.meeting().map(MinutesPages::typed).orElseGet(HashMap::new), model);
    }

    @PostMapping(ADDRESS)
    String record(@PathVariable UUID id, @RequestParam Map<String, String> form, Model model) {
        var file = applicants.own(id, null);
        var meeting = new Body(form)
                .text("heldOn", HELD_ON)
                .text("chairedBy", CHAIR)
                .lines("attendedBy", ATTENDED)
                .text("minutes", MINUTES);
        var body = new Body(form)
                .with("answers", file.answers())
                .with("meeting", meeting.fields())
                .text("lateBecause", Form.LATE)
                .text("effectiveOn", Form.DAY);
        var errand =
                Errand.change("dossiers/" + id + "/self-assessments", body.fields(), Form.key(form), Form.seen(form));
        return switch (commands.take(errand)) {
            case Done(var _, var version) -> "redirect:/ho-so/" + id + "/nop?phien-ban=" + version;
            case ShownAgain shown -> page(file, form, shown.on(model));
        };
    }

    private static Map<String, String> typed(Meeting meeting) {
        return Map.of(
                HELD_ON, meeting.heldOn().toString(),
                CHAIR, meeting.chairedBy(),
                ATTENDED, String.join("\n", meeting.attendedBy()),
                MINUTES, meeting.minutes());
    }

    private String page(CaseFile file, Map<String, String> typed, Model model) {
        var assessment = assessments.of(file);
        var preparation = preparing.of(file);
        Form.show(typed, model);
        preparation.show(model);
        model.addAttribute("late", preparation.isLateToAssess());
        model.addAttribute("results", assessment.results());
        model.addAttribute("wanting", preparation.wanting(assessment));
        model.addAttribute("unproved", assessment.unproved());
        model.addAttribute("criteria", assessment.criteria());
        return "officer/minutes";
    }
}
