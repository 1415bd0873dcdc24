package vn.hoctap.recognition.portal.committee;

import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
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
import vn.hoctap.recognition.portal.officer.Tasks;
import vn.hoctap.recognition.query.audittrail.FindTrail;
import vn.hoctap.recognition.query.decisions.FindDecisions;
import vn.hoctap.recognition.query.export.Format;
import vn.hoctap.recognition.query.progress.DossierRow;
import vn.hoctap.recognition.query.progress.FindDossiers;
import vn.hoctap.recognition.query.progress.FindProgress;
import vn.hoctap.recognition.query.progress.Holding;
import vn.hoctap.recognition.query.progress.ProgressStore;
import vn.hoctap.recognition.query.progress.Stage;
import vn.hoctap.recognition.query.progress.Wording;
import vn.hoctap.recognition.query.readers.Audience;
import vn.hoctap.recognition.query.readers.ReadableBy;
import vn.hoctap.recognition.query.reading.AsOf;
import vn.hoctap.recognition.query.reading.Days;
import vn.hoctap.recognition.query.reading.OwnWrite;

/** The list of dossiers, and one dossier with its whole history. */
@Controller
@ReadableBy(Audience.DOSSIERS)
class DossierPages {
    private static final int PAGE = 50;

    private final FindDossiers findDossiers;
    private final FindProgress findProgress;
    private final ProgressStore dossiers;
    private final FindTrail findTrail;
    private final Tasks tasks;
    private final FindDecisions decisions;
    private final boolean demonstration;

    DossierPages(
            FindDossiers findDossiers,
            FindProgress findProgress,
            ProgressStore dossiers,
            FindTrail findTrail,
            Tasks tasks,
            FindDecisions decisions,
            @Value("${recognition.demonstration}") boolean demonstration) {
        this.findDossiers = findDossiers;
        this.findProgress = findProgress;
        this.dossiers = dossiers;
        this.findTrail = findTrail;
        this.tasks = tasks;
        this.decisions = decisions;
        this.demonstration = demonstration;
    }

    @ModelAttribute("demonstration")
    boolean demonstration() {
        return demonstration;
    }

    @GetMapping(DossierList.ADDRESS)
    String list(@Valid DossierList list, Model model) {
        var page = findDossiers.page(list.filter(), AsOf.NOW, list.cursor(), PAGE);
        model.addAttribute("list", list);
        model.addAttribute("years", findProgress.years());
        model.addAttribute("stages", StageChoice.ALL);
        model.addAttribute("items", page.items().stream().map(DossierLine::of).toList());
        model.addAttribute("next", page.next() == null ? null : list.after(page.next()));
        model.addAttribute("csv", list.file(Format.CSV));
        model.addAttribute("xlsx", list.file(Format.XLSX));
        return "dossiers";
    }

    /** @param written version that who looks has just written; null where they come from elsewhere */
    @GetMapping("/ho-so/{id}")
    String dossier(
            @PathVariable UUID id,
            @RequestParam(name = "phien-ban", required = false) @Nullable Long written,
            Model model) {
        var row = OwnWrite.including(written, () -> dossiers.find(id, AsOf.NOW), DossierRow::version);
        model.addAttribute("task", tasks.of(row));
        model.addAttribute("followUps", FollowUp.of(row));
        model.addAttribute("decisions", DecisionLink.all(decisions.of(id)));
        model.addAttribute("year", row.year());
        model.addAttribute("line", DossierLine.of(row));
        var holding = Holding.of(row.standing(), Days.orToday(null));
        model.addAttribute("holding", holding);
        model.addAttribute("holder", Wording.of(holding.holder()));
        model.addAttribute("nextStep", Wording.nextStep(row.standing().stage()));
        var trail = findTrail.of(id).orElse(List.of());
        model.addAttribute("papers", PaperLink.of(row, trail));
        model.addAttribute("trail", trail);
        return "dossier";
    }

    /** A stage to choose, by its name. */
    public record StageChoice(Stage stage, String name) {
        static final List<StageChoice> ALL = Stream.of(Stage.values())
                .map(stage -> new StageChoice(stage, Wording.of(stage)))
                .toList();
    }
}
