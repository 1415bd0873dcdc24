package vn.hoctap.recognition.portal.council;

import java.util.List;
import java.util.Map;
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

/** Ending a session in which nobody is left who may judge: it has no quorum, and its dossier is told of to nobody. */
@Controller
@ReadableBy(Audience.SIGNED_IN)
class DesertedPages {
    private final CouncilHome home;
    private final DesertedSessions deserted;
    private final CommandSide commands;

    DesertedPages(CouncilHome home, DesertedSessions deserted, CommandSide commands) {
        this.home = home;
        this.deserted = deserted;
        this.commands = commands;
    }

    @PostMapping(SessionPages.ADDRESS + "/khong-con-nguoi-danh-gia")
    String close(@PathVariable UUID id, @RequestParam Map<String, String> form, Model model) {
        deserted.require(id);
        var minutes = new Body(form)
                .text("number", "so-bien-ban")
                .text("text", "noi-dung")
                .with("dissent", List.of());
        var body = new Body(form).with("minutes", minutes.fields()).text("effectiveOn", Form.DAY);
        var errand = Errand.change("sessions/" + id + "/closings", body.fields(), Form.key(form), Form.seen(form));
        return switch (commands.take(errand)) {
            case Done _ -> "redirect:/hoi-dong?da-ket-thuc=" + id;
            case ShownAgain shown -> home.show(form, shown.on(model).addAttribute("closing", id));
        };
    }
}
