package vn.hoctap.recognition.portal.authority;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.hoctap.recognition.events.authority.Role;
import vn.hoctap.recognition.portal.commands.Body;
import vn.hoctap.recognition.portal.commands.CommandSide;
import vn.hoctap.recognition.portal.commands.Errand;
import vn.hoctap.recognition.portal.commands.Form;
import vn.hoctap.recognition.portal.commands.Outcome.Done;
import vn.hoctap.recognition.portal.commands.Outcome.ShownAgain;
import vn.hoctap.recognition.query.audittrail.FindTrail;
import vn.hoctap.recognition.query.progress.DossierRow;
import vn.hoctap.recognition.query.progress.ProgressStore;
import vn.hoctap.recognition.query.progress.Stage;
import vn.hoctap.recognition.query.progress.Wording;
import vn.hoctap.recognition.query.readers.Audience;
import vn.hoctap.recognition.query.readers.ReadableBy;
import vn.hoctap.recognition.query.reading.AsOf;
import vn.hoctap.recognition.web.ProblemException;
import vn.hoctap.recognition.web.ProblemType;
import vn.hoctap.recognition.web.text.Text;

/** Issuing copies of a certificate from the original register (cấp bản sao từ sổ gốc). */
@Controller
@ReadableBy(Audience.DOSSIERS)
class CopyPages {
    static final Set<Role> ISSUERS = Set.of(Role.SPECIALIST, Role.OFFICE_HEAD, Role.AUTHORITY);
    private static final String ADDRESS = "/ho-so/{id}/ban-sao";

    private final ProgressStore dossiers;
    private final FindTrail trail;
    private final CommandSide commands;

    CopyPages(ProgressStore dossiers, FindTrail trail, CommandSide commands) {
        this.dossiers = dossiers;
        this.trail = trail;
        this.commands = commands;
    }

    @GetMapping(ADDRESS)
    String show(@PathVariable UUID id, Model model) {
        return page(copied(id), Map.of(), model);
    }

    @PostMapping(ADDRESS)
    String issue(@PathVariable UUID id, @RequestParam Map<String, String> form, Model model) {
        var row = copied(id);
        var body = new Body(form).text("effectiveOn", Form.DAY);
        var errand =
                Errand.change("dossiers/" + id + "/certificate-copies", body.fields(), Form.key(form), Form.seen(form));
        return switch (commands.take(errand)) {
            case Done(var _, var version) -> "redirect:/ho-so/" + id + "?phien-ban=" + version;
            case ShownAgain shown -> page(row, form, shown.on(model));
        };
    }

    private DossierRow copied(UUID id) {
        Desk.ofReader().require(ISSUERS, Text.of("authority.copy.forbidden"));
        return dossiers.find(id, AsOf.NOW)
                .orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND, Text.of("authority.copy.unknown")));
    }

    private String page(DossierRow row, Map<String, String> typed, Model model) {
        Form.show(typed, model);
        model.addAttribute("row", row);
        model.addAttribute("titleName", Wording.ofTitle(row.title()));
        model.addAttribute("level", Wording.ofLevel(row.standing().level()));
        var steps = trail.of(row.dossierId()).orElse(List.of());
        model.addAttribute("hindrance", hindrance(row, steps));
        model.addAttribute("issued", of("CertificateCopyIssued", steps));
        return "authority/copy";
    }

    /** Why no copy can be issued; empty where one can. */
    private static String hindrance(DossierRow row, List<FindTrail.Step> steps) {
        if (row.standing().stage() != Stage.RECOGNISED) {
            return Text.of("authority.copy.not-recognised");
        }
        return of("DossierRecognised", steps).isEmpty() ? Text.of("authority.copy.imported") : "";
    }

    private static List<FindTrail.Step> of(String type, List<FindTrail.Step> steps) {
        return steps.stream().filter(step -> step.type().equals(type)).toList();
    }
}
