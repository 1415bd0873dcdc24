package vn.hoctap.recognition.portal.administrator;

import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.hoctap.recognition.events.authority.PersonId;
import vn.hoctap.recognition.events.authority.Role;
import vn.hoctap.recognition.portal.commands.Body;
import vn.hoctap.recognition.portal.commands.CommandSide;
import vn.hoctap.recognition.portal.commands.Errand;
import vn.hoctap.recognition.portal.commands.Form;
import vn.hoctap.recognition.portal.commands.Outcome.Done;
import vn.hoctap.recognition.portal.commands.Outcome.ShownAgain;
import vn.hoctap.recognition.query.readers.Audience;
import vn.hoctap.recognition.query.readers.CurrentReader;
import vn.hoctap.recognition.query.readers.ReadableBy;
import vn.hoctap.recognition.web.text.Text;

/** Proposing a right: first the role, then what that role needs. */
@Controller
@ReadableBy(Audience.ADMINISTRATORS)
class ProposalPages {
    private static final String ADDRESS = RightPages.ADDRESS + "/de-nghi";
    private static final String SUBJECT = "tai-khoan";
    private static final Pattern ACCOUNT = Pattern.compile("[0-9A-Za-z._@-]{1,64}");

    private final CommandSide commands;

    ProposalPages(CommandSide commands) {
        this.commands = commands;
    }

    /** @param role null while it is to be chosen */
    @GetMapping(ADDRESS)
    String show(@RequestParam(name = "vai-tro", required = false) @Nullable Role role, Model model) {
        if (role == null) {
            model.addAttribute("roles", RoleChoice.all());
            return "administrator/roles";
        }
        return page(role, Map.of(), model);
    }

    @PostMapping(ADDRESS)
    String propose(@RequestParam(name = "vai-tro") Role role, @RequestParam Map<String, String> form, Model model) {
        var subject = Body.typed(form, SUBJECT);
        var fault = fault(subject);
        return fault.isEmpty()
                ? sent(role, subject, form, model)
                : page(role, form, model.addAttribute("refusal", fault));
    }

    private static String fault(String subject) {
        if (!ACCOUNT.matcher(subject).matches()) {
            return Text.of("rights.propose.account.fault");
        }
        return subject.equals(CurrentReader.subject()) ? Text.of("rights.propose.account.own") : "";
    }

    private String sent(Role role, String subject, Map<String, String> form, Model model) {
        var body = new Body(form)
                .with("subject", subject)
                .with("role", role)
                .text("organisation", "to-chuc")
                .text("from", "tu-ngay")
                .text("to", "den-ngay")
                .text("delegatedBy", "nguoi-uy-quyen")
                .text("reason", "ly-do");
        return switch (commands.take(Errand.beginning("rights", body.fields(), Form.key(form)))) {
            case Done(var _, var version) ->
                "redirect:" + RightPages.ADDRESS + "/" + PersonId.of(subject) + "?phien-ban=" + version;
            case ShownAgain shown -> page(role, form, shown.on(model));
        };
    }

    private static String page(Role role, Map<String, String> typed, Model model) {
        Form.show(typed, model);
        model.addAttribute("role", new RoleChoice(role));
        return "administrator/proposal";
    }
}
