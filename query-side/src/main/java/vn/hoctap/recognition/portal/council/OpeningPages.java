package vn.hoctap.recognition.portal.council;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.hoctap.recognition.portal.commands.Body;
import vn.hoctap.recognition.portal.commands.CommandSide;
import vn.hoctap.recognition.portal.commands.Errand;
import vn.hoctap.recognition.portal.commands.Form;
import vn.hoctap.recognition.portal.commands.Outcome.ShownAgain;
import vn.hoctap.recognition.portal.commands.OutcomeOfMany.Each;
import vn.hoctap.recognition.query.panels.PanelRow;
import vn.hoctap.recognition.query.panels.WaitingDossier;
import vn.hoctap.recognition.query.readers.Audience;
import vn.hoctap.recognition.query.readers.ReadableBy;
import vn.hoctap.recognition.web.text.Text;

/** Opening sessions of a council, many at once, with what came of each. */
@Controller
@ReadableBy(Audience.SIGNED_IN)
class OpeningPages {
    private static final String DOSSIER = "ho-so.";

    private final CouncilView view;
    private final CommandSide commands;

    OpeningPages(CouncilView view, CommandSide commands) {
        this.view = view;
        this.commands = commands;
    }

    @PostMapping(CouncilPages.ADDRESS + "/phien")
    String open(@PathVariable UUID id, @RequestParam Map<String, String> form, Model model) {
        var council = view.councilOfMember(id);
        var chosen = view.waiting(council).stream()
                .filter(dossier -> form.containsKey(DOSSIER + dossier.id()))
                .toList();
        if (chosen.isEmpty()) {
            return view.refused(council, form, Text.of("council.fault.none"), model);
        }
        var body = new Body(form)
                .with("dossierIds", chosen.stream().map(WaitingDossier::id).toList())
                .text("form", "hinh-thuc")
                .text("effectiveOn", Form.DAY);
        var errand = Errand.beginning("panels/" + id + "/sessions/bulk", body.fields(), Form.key(form));
        return switch (commands.takeMany(errand)) {
            case Each each -> opened(council, chosen, each, model);
            case ShownAgain shown -> view.show(council, form, shown.on(model));
        };
    }

    private String opened(PanelRow council, List<WaitingDossier> chosen, Each each, Model model) {
        var names = chosen.stream()
                .collect(Collectors.toMap(dossier -> dossier.id().toString(), WaitingDossier::applicant));
        model.addAttribute("results", each.named(names));
        return view.show(council, Map.of(), model);
    }
}
