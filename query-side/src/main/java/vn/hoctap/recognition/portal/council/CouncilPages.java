package vn.hoctap.recognition.portal.council;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.hoctap.recognition.portal.commands.Body;
import vn.hoctap.recognition.portal.commands.CommandSide;
import vn.hoctap.recognition.portal.commands.Errand;
import vn.hoctap.recognition.portal.commands.Form;
import vn.hoctap.recognition.portal.commands.Outcome.Done;
import vn.hoctap.recognition.portal.commands.Outcome.ShownAgain;
import vn.hoctap.recognition.query.panels.PanelRow;
import vn.hoctap.recognition.query.readers.Audience;
import vn.hoctap.recognition.query.readers.ReadableBy;
import vn.hoctap.recognition.web.text.Text;

/** One council: its members and sessions, and what whoever set it up may change of it. */
@Controller
@ReadableBy(Audience.SIGNED_IN)
class CouncilPages {
    static final String ADDRESS = "/hoi-dong/{id}";

    private final CouncilView view;
    private final CouncilFounders founders;
    private final CommandSide commands;

    CouncilPages(CouncilView view, CouncilFounders founders, CommandSide commands) {
        this.view = view;
        this.founders = founders;
        this.commands = commands;
    }

    /** @param written version that the person has just written; null where they come from elsewhere */
    @GetMapping(ADDRESS)
    String show(
            @PathVariable UUID id,
            @RequestParam(name = "phien-ban", required = false) @Nullable Long written,
            Model model) {
        return view.show(view.council(id, written), Map.of(), model);
    }

    @PostMapping(ADDRESS + "/thay-the")
    String replace(@PathVariable UUID id, @RequestParam Map<String, String> form, Model model) {
        var council = ofFounder(id);
        var outgoing = outgoing(council, form);
        if (outgoing.isEmpty()) {
            return view.refused(council, form, Text.of("council.fault.outgoing"), model);
        }
        var incoming = TypedMember.in(form, CouncilView.INCOMING, outgoing.get().role());
        if (incoming.isBlank() || !incoming.fault().isEmpty()) {
            return view.refused(council, form, Text.of("council.fault.incoming"), model);
        }
        var body = new Body(form)
                .with("outgoing", outgoing.get().subject())
                .with("incoming", incoming.toMember())
                .text("decisionNumber", "so-quyet-dinh")
                .text("effectiveOn", Form.DAY);
        return sent(council, "replacements", body, form, model);
    }

    private static Optional<PanelRow.Seat> outgoing(PanelRow council, Map<String, String> form) {
        return council.sitting().stream()
                .filter(seat -> seat.subject().equals(form.get("nguoi-duoc-thay")))
                .findFirst();
    }

    @PostMapping(ADDRESS + "/giai-the")
    String dissolve(@PathVariable UUID id, @RequestParam Map<String, String> form, Model model) {
        var council = ofFounder(id);
        var body = new Body(form)
                .text("decisionNumber", "so-quyet-dinh")
                .text("reason", "ly-do")
                .text("effectiveOn", Form.DAY);
        return sent(council, "dissolutions", body, form, model);
    }

    private PanelRow ofFounder(UUID id) {
        var council = view.council(id, null);
        founders.requireOf(council);
        return council;
    }

    private String sent(PanelRow council, String act, Body body, Map<String, String> form, Model model) {
        var errand =
                Errand.change("panels/" + council.id() + "/" + act, body.fields(), Form.key(form), Form.seen(form));
        return switch (commands.take(errand)) {
            case Done(var _, var version) -> back(council.id(), version);
            case ShownAgain shown -> view.show(council, form, shown.on(model));
        };
    }

    static String back(UUID id, long version) {
        return "redirect:/hoi-dong/" + id + "?phien-ban=" + version;
    }
}
