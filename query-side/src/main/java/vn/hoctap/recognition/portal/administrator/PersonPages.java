package vn.hoctap.recognition.portal.administrator;

import java.util.Map;
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
import vn.hoctap.recognition.query.readers.Audience;
import vn.hoctap.recognition.query.readers.CurrentReader;
import vn.hoctap.recognition.query.readers.ReadableBy;
import vn.hoctap.recognition.query.rights.FindRights;
import vn.hoctap.recognition.web.ProblemException;
import vn.hoctap.recognition.web.ProblemType;
import vn.hoctap.recognition.web.text.Text;

/** The rights of one person, and answering the proposal of one, or withdrawing it. */
@Controller
@ReadableBy(Audience.KEEPERS)
class PersonPages {
    private static final String ADDRESS = RightPages.ADDRESS + "/{id}";
    private static final String RIGHT = ADDRESS + "/{right}";

    private final FindRights rights;
    private final RightLines lines;
    private final CommandSide commands;

    PersonPages(FindRights rights, RightLines lines, CommandSide commands) {
        this.rights = rights;
        this.lines = lines;
        this.commands = commands;
    }

    /** @param written version that somebody has just written; null where they come from elsewhere */
    @GetMapping(ADDRESS)
    String person(
            @PathVariable UUID id,
            @RequestParam(name = Written.VERSION, required = false) @Nullable Long written,
            Model model) {
        var person = person(id, written);
        model.addAttribute("subject", person.subject());
        model.addAttribute("items", lines.of(person.rows()));
        model.addAttribute("history", lines.of(rights.history(id)));
        return "administrator/person";
    }

    @GetMapping(RIGHT)
    String right(@PathVariable UUID id, @PathVariable UUID right, Model model) {
        return page(person(id, null), right, Map.of(), model);
    }

    @PostMapping(RIGHT + "/cap")
    @ReadableBy(Audience.ADMINISTRATORS)
    String grant(@PathVariable UUID id, @PathVariable UUID right, @RequestParam Map<String, String> form, Model model) {
        return sent(id, right, "grants", form, model);
    }

    @PostMapping(RIGHT + "/khong-chap-thuan")
    @ReadableBy(Audience.ADMINISTRATORS)
    String decline(
            @PathVariable UUID id, @PathVariable UUID right, @RequestParam Map<String, String> form, Model model) {
        return sent(id, right, "declines", form, model);
    }

    @PostMapping(RIGHT + "/thu-hoi")
    @ReadableBy(Audience.ADMINISTRATORS)
    String withdraw(
            @PathVariable UUID id, @PathVariable UUID right, @RequestParam Map<String, String> form, Model model) {
        return sent(id, right, "withdrawals", form, model);
    }

    private String sent(UUID id, UUID right, String act, Map<String, String> form, Model model) {
        var body = new Body(form).text("reason", "ly-do").text("effectiveOn", Form.DAY);
        var address = "rights/%s/%s/%s".formatted(id, right, act);
        return switch (commands.take(Errand.change(address, body.fields(), Form.key(form), Form.seen(form)))) {
            case Done(var _, var version) -> "redirect:" + RightPages.ADDRESS + "/" + id + "?phien-ban=" + version;
            case ShownAgain shown -> page(person(id, null), right, form, shown.on(model));
        };
    }

    private PersonRights person(UUID id, @Nullable Long written) {
        return Written.including(
                written,
                () -> PersonRights.of(rights.ofPerson(id)),
                PersonRights::version,
                Text.of("rights.person.unknown"));
    }

    private String page(PersonRights person, UUID right, Map<String, String> typed, Model model) {
        var row = person.find(right)
                .orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND, Text.of("rights.right.unknown")));
        var reader = CurrentReader.subject();
        var line = lines.of(row);
        Form.show(typed, model);
        model.addAttribute("right", line);
        model.addAttribute("version", person.version());
        model.addAttribute("whyNot", line.whyNotBy(reader));
        model.addAttribute("declinable", line.mayBeDeclinedBy(reader));
        model.addAttribute("own", row.proposedBy().equals(reader));
        return "administrator/right";
    }
}
