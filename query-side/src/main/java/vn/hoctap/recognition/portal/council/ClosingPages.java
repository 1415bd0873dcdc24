package vn.hoctap.recognition.portal.council;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.hoctap.recognition.portal.commands.Body;
import vn.hoctap.recognition.portal.commands.CommandSide;
import vn.hoctap.recognition.portal.commands.Errand;
import vn.hoctap.recognition.portal.commands.Form;
import vn.hoctap.recognition.portal.commands.Outcome.Done;
import vn.hoctap.recognition.portal.commands.Outcome.ShownAgain;
import vn.hoctap.recognition.query.readers.Audience;
import vn.hoctap.recognition.query.readers.ReadableBy;

/** The end of a session: the minutes that close it, and the next round where it came to nothing or is asked for again. */
@Controller
@ReadableBy(Audience.SIGNED_IN)
class ClosingPages {
    private final Sittings sittings;
    private final SessionView view;
    private final CommandSide commands;

    ClosingPages(Sittings sittings, SessionView view, CommandSide commands) {
        this.sittings = sittings;
        this.view = view;
        this.commands = commands;
    }

    @PostMapping(SessionPages.ADDRESS + "/ket-thuc")
    String close(@PathVariable UUID id, @RequestParam Map<String, String> form, Model model) {
        var sitting = sittings.ofMember(id);
        var minutes = new Body(form)
                .text("number", "so-bien-ban")
                .text("text", "noi-dung")
                .with("dissent", dissent(sitting, form));
        var body = new Body(form).with("minutes", minutes.fields()).text("effectiveOn", Form.DAY);
        var errand = Errand.change("sessions/" + id + "/closings", body.fields(), Form.key(form), Form.seen(form));
        return switch (commands.take(errand)) {
            case Done(var _, var version) -> SessionPages.back(id, version);
            case ShownAgain shown -> view.show(sitting, sitting.step(Optional.of(Step.CLOSE)), form, shown.on(model));
        };
    }

    private static List<Map<String, String>> dissent(Sitting sitting, Map<String, String> form) {
        return sitting.session().members().stream()
                .map(member -> Map.of(
                        "subject", member.subject(), "opinion", Body.typed(form, Sitting.DISSENT + member.subject())))
                .filter(opinion -> !opinion.containsValue(""))
                .toList();
    }

    @PostMapping(SessionPages.ADDRESS + "/vong-tiep")
    String openNext(@PathVariable UUID id, @RequestParam Map<String, String> form, Model model) {
        var sitting = sittings.ofMember(id);
        var session = sitting.session();
        var body = new Body(form)
                .with("dossierId", session.dossierId())
                .with("round", session.round() + 1)
                .text("form", "hinh-thuc")
                .text("reason", "ly-do")
                .text("effectiveOn", Form.DAY);
        var address = "panels/" + session.panelId() + "/sessions";
        return switch (commands.take(Errand.beginning(address, body.fields(), Form.key(form)))) {
            case Done done -> SessionPages.back(UUID.fromString(done.id()), done.version());
            case ShownAgain shown -> view.show(sitting, sitting.step(), form, shown.on(model));
        };
    }
}
