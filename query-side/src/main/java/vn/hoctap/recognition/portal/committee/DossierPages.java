package vn.hoctap.recognition.portal.committee;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
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
import org.springframework.web.util.UriComponentsBuilder;
import vn.hoctap.recognition.events.dossier.RecognitionKind;
import vn.hoctap.recognition.portal.authority.DecisionLink;
import vn.hoctap.recognition.portal.authority.FollowUp;
import vn.hoctap.recognition.portal.officer.Tasks;
import vn.hoctap.recognition.query.audittrail.FindTrail;
import vn.hoctap.recognition.query.decisions.FindDecisions;
import vn.hoctap.recognition.query.export.Format;
import vn.hoctap.recognition.query.progress.DossierFilter;
import vn.hoctap.recognition.query.progress.DossierRow;
import vn.hoctap.recognition.query.progress.FindDossiers;
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
    private final ProgressStore dossiers;
    private final FindTrail findTrail;
    private final Tasks tasks;
    private final FindDecisions decisions;
    private final boolean demonstration;

    DossierPages(
            FindDossiers findDossiers,
            ProgressStore dossiers,
            FindTrail findTrail,
            Tasks tasks,
            FindDecisions decisions,
            @Value("${recognition.demonstration}") boolean demonstration) {
        this.findDossiers = findDossiers;
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

    @GetMapping("/ho-so")
    String list(
            @RequestParam(name = "nam", required = false) @Nullable @Min(2000) @Max(2100) Integer year,
            @RequestParam(name = "loai", required = false) @Nullable RecognitionKind kind,
            @RequestParam(name = "dia-ban", required = false) @Nullable @Pattern(regexp = DossierFilter.CODE)
                    String area,
            @RequestParam(name = "trang-thai", required = false) @Nullable Stage stage,
            @RequestParam(name = "tiep", required = false) @Nullable @Size(max = 400) String cursor,
            Model model) {
        var filter = new DossierFilter(year, kind, area, stage, null);
        var page = findDossiers.page(filter, AsOf.NOW, cursor, PAGE);
        model.addAttribute("year", year);
        model.addAttribute("items", page.items().stream().map(DossierLine::of).toList());
        model.addAttribute(
                "next", page.next() == null ? null : address("/ho-so", year, kind, area, stage, page.next()));
        model.addAttribute("csv", file(Format.CSV, year, kind, area, stage));
        model.addAttribute("xlsx", file(Format.XLSX, year, kind, area, stage));
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

    private static String address(
            String path,
            @Nullable Integer year,
            @Nullable RecognitionKind kind,
            @Nullable String area,
            @Nullable Stage stage,
            @Nullable String cursor) {
        var address = UriComponentsBuilder.fromPath(path);
        addIf(address, "nam", year);
        addIf(address, "loai", kind);
        addIf(address, "dia-ban", area);
        addIf(address, "trang-thai", stage);
        addIf(address, "tiep", cursor);
        return address.encode().toUriString();
    }

    private static String file(
            Format format,
            @Nullable Integer year,
            @Nullable RecognitionKind kind,
            @Nullable String area,
            @Nullable Stage stage) {
        var address = UriComponentsBuilder.fromPath("/api/v1/dossiers." + format.ending());
        addIf(address, "year", year);
        addIf(address, "kind", kind);
        addIf(address, "area", area);
        addIf(address, "stage", stage);
        return address.encode().toUriString();
    }

    private static void addIf(UriComponentsBuilder address, String name, @Nullable Object value) {
        if (value != null) {
            address.queryParam(name, value);
        }
    }
}
