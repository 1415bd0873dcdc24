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

/** Making the result of a dossier public (công khai kết quả). */
@Controller
@ReadableBy(Audience.DOSSIERS)
class PublicationPages {
    static final Set<Role> PUBLISHERS = Set.of(Role.RECEIVING_CLERK, Role.OFFICE_HEAD);
    private static final String ADDRESS = "/ho-so/{id}/cong-khai";

    private final ProgressStore dossiers;
    private final FindTrail trail;
    private final CommandSide commands;

    PublicationPages(ProgressStore dossiers, FindTrail trail, CommandSide commands) {
        this.dossiers = dossiers;
        this.trail = trail;
        this.commands = commands;
    }

    @GetMapping(ADDRESS)
    String show(@PathVariable UUID id, Model model) {
        return page(publishable(id), Map.of(), model);
    }

    @PostMapping(ADDRESS)
    String publish(@PathVariable UUID id, @RequestParam Map<String, String> form, Model model) {
        var row = publishable(id);
        var body = new Body(form).text("channel", "kenh").text("effectiveOn", Form.DAY);
        var errand = Errand.change("dossiers/" + id + "/publications", body.fields(), Form.key(form), Form.seen(form));
        return switch (commands.take(errand)) {
            case Done(var _, var version) -> "redirect:/ho-so/" + id + "?phien-ban=" + version;
            case ShownAgain shown -> page(row, form, shown.on(model));
        };
    }

    private DossierRow publishable(UUID id) {
        Desk.ofReader().require(PUBLISHERS, Text.of("authority.refused.publisher"));
        return dossiers.find(id, AsOf.NOW)
                .orElseThrow(
                        () -> new ProblemException(ProblemType.NOT_FOUND, Text.of("authority.refused.no-dossier")));
    }

    private String page(DossierRow row, Map<String, String> typed, Model model) {
        Form.show(typed, model);
        model.addAttribute("row", row);
        model.addAttribute("titleName", Wording.ofTitle(row.title()));
        model.addAttribute("level", Wording.ofLevel(row.standing().level()));
        model.addAttribute("recognised", row.standing().stage() == Stage.RECOGNISED);
        model.addAttribute("published", published(row.dossierId()));
        return "authority/publication";
    }

    private List<FindTrail.Step> published(UUID id) {
        return trail.of(id).orElse(List.of()).stream()
                .filter(step -> step.type().equals("RecognitionPublished"))
                .toList();
    }
}
