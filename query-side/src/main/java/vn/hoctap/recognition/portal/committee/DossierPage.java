package vn.hoctap.recognition.portal.committee;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.hoctap.recognition.portal.authority.DecisionLink;
import vn.hoctap.recognition.portal.authority.FollowUp;
import vn.hoctap.recognition.portal.dossier.Complaints;
import vn.hoctap.recognition.portal.dossier.SideStep;
import vn.hoctap.recognition.portal.officer.Tasks;
import vn.hoctap.recognition.query.audittrail.FindTrail;
import vn.hoctap.recognition.query.casefile.FindPast;
import vn.hoctap.recognition.query.decisions.FindDecisions;
import vn.hoctap.recognition.query.progress.DossierRow;
import vn.hoctap.recognition.query.progress.Holding;
import vn.hoctap.recognition.query.progress.ProgressStore;
import vn.hoctap.recognition.query.progress.Wording;
import vn.hoctap.recognition.query.proposals.FindInHand;
import vn.hoctap.recognition.query.readers.Audience;
import vn.hoctap.recognition.query.readers.ReadableBy;
import vn.hoctap.recognition.query.reading.AsOf;
import vn.hoctap.recognition.query.reading.Days;
import vn.hoctap.recognition.query.reading.OwnWrite;

/** One dossier with all that can be done with it, and its whole history. */
@Controller
@ReadableBy(Audience.DOSSIERS)
class DossierPage {
    private final ProgressStore dossiers;
    private final FindTrail findTrail;
    private final FindPast past;
    private final Tasks tasks;
    private final FindDecisions decisions;
    private final Complaints complaints;
    private final FindInHand inHand;
    private final boolean demonstration;

    DossierPage(
            ProgressStore dossiers,
            FindTrail findTrail,
            FindPast past,
            Tasks tasks,
            FindDecisions decisions,
            Complaints complaints,
            FindInHand inHand,
            @Value("${recognition.demonstration}") boolean demonstration) {
        this.dossiers = dossiers;
        this.findTrail = findTrail;
        this.past = past;
        this.tasks = tasks;
        this.decisions = decisions;
        this.complaints = complaints;
        this.inHand = inHand;
        this.demonstration = demonstration;
    }

    @ModelAttribute("demonstration")
    boolean demonstration() {
        return demonstration;
    }

    /** @param written version that who looks has just written; null where they come from elsewhere */
    @GetMapping("/ho-so/{id}")
    String dossier(
            @PathVariable UUID id,
            @RequestParam(name = "phien-ban", required = false) @Nullable Long written,
            Model model) {
        var row = OwnWrite.including(written, () -> dossiers.find(id, AsOf.NOW), DossierRow::version);
        model.addAttribute("saved", written != null);
        model.addAttribute("task", tasks.of(row));
        model.addAttribute("followUps", FollowUp.of(row));
        model.addAttribute("sideSteps", SideStep.openFor(row));
        model.addAttribute("complaints", complaints.of(row));
        model.addAttribute("decisions", DecisionLink.all(decisions.of(id)));
        model.addAttribute("year", row.year());
        model.addAttribute("line", DossierLine.of(row));
        var today = Days.orToday(null);
        var holding = Holding.of(row.standing(), today);
        model.addAttribute("holding", holding);
        model.addAttribute("holder", Wording.of(holding.holder()));
        model.addAttribute("inHand", inHand.of(row).orElse(null));
        model.addAttribute("today", today);
        model.addAttribute("promised", Promised.of(row, past.of(id)));
        model.addAttribute("nextStep", Wording.nextStep(row.standing().stage()));
        var trail = findTrail.of(id).orElse(List.of());
        model.addAttribute("papers", PaperLink.of(row, trail));
        model.addAttribute("trail", TrailLine.all(trail));
        return "dossier";
    }
}
