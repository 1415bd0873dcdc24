package vn.hoctap.recognition.portal.council;

import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.hoctap.recognition.portal.commands.CommandSide;
import vn.hoctap.recognition.portal.commands.Errand;
import vn.hoctap.recognition.portal.commands.Form;
import vn.hoctap.recognition.portal.commands.Outcome.Done;
import vn.hoctap.recognition.portal.commands.Outcome.ShownAgain;
import vn.hoctap.recognition.query.readers.Audience;
import vn.hoctap.recognition.query.readers.ReadableBy;

/** Setting up a council by a decision (thành lập hội đồng). */
@Controller
@ReadableBy(Audience.DOSSIERS)
class EstablishmentPages {
    private static final String ADDRESS = "/hoi-dong/thanh-lap";

    /** How many members the form has room for at once; it opens for more. */
    private static final int SHOWN = 5;

    private final CouncilFounders founders;
    private final CommandSide commands;

    EstablishmentPages(CouncilFounders founders, CommandSide commands) {
        this.founders = founders;
        this.commands = commands;
    }

    @GetMapping(ADDRESS)
    String show(Model model) {
        founders.require();
        return page(TypedCouncil.of(Map.of(), founders.offices()), model);
    }

    @PostMapping(ADDRESS)
    String establish(@RequestParam Map<String, String> form, Model model) {
        founders.require();
        var typed = TypedCouncil.of(form, founders.offices());
        return typed.fault().map(fault -> refused(typed, fault, model)).orElseGet(() -> sent(typed, model));
    }

    private String sent(TypedCouncil typed, Model model) {
        var errand = Errand.beginning("panels", typed.body(), Form.key(typed.form()));
        return switch (commands.take(errand)) {
            case Done done -> CouncilPages.back(UUID.fromString(done.id()), done.version());
            case ShownAgain shown -> page(typed, shown.on(model));
        };
    }

    private static String refused(TypedCouncil typed, String sentence, Model model) {
        return page(typed, model.addAttribute("refusal", sentence));
    }

    private static String page(TypedCouncil typed, Model model) {
        Form.show(typed.form(), model);
        model.addAttribute("offices", typed.offices());
        model.addAttribute(
                "unnamed",
                typed.offices().stream().anyMatch(office -> office.name().isEmpty()));
        model.addAttribute("titles", TypedCouncil.allTitles());
        model.addAttribute("members", typed.members());
        model.addAttribute("shown", SHOWN);
        model.addAttribute("more", typed.members().stream().skip(SHOWN).anyMatch(member -> !member.isBlank()));
        return "council/establishment";
    }
}
