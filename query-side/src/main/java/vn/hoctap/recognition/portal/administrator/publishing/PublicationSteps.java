package vn.hoctap.recognition.portal.administrator.publishing;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.hoctap.recognition.portal.commands.Body;
import vn.hoctap.recognition.portal.commands.CommandSide;
import vn.hoctap.recognition.portal.commands.Errand;
import vn.hoctap.recognition.portal.commands.Form;
import vn.hoctap.recognition.portal.commands.Outcome.Done;
import vn.hoctap.recognition.portal.commands.Outcome.ShownAgain;
import vn.hoctap.recognition.portal.commands.OutcomeOfPublishing.Finding;
import vn.hoctap.recognition.portal.commands.OutcomeOfPublishing.Flawed;
import vn.hoctap.recognition.web.text.Text;

/** Publishing in two steps: what would change is shown first, and is published once somebody has seen it. */
@Component
class PublicationSteps {
    private static final String PUBLISH = "ban-hanh";
    private final CommandSide commands;

    PublicationSteps(CommandSide commands) {
        this.commands = commands;
    }

    String show(Edition edition, Map<String, String> typed, Model model) {
        return page(edition, typed, Map.of(), model);
    }

    /**
     * @param form without rows that were emptied
     * @param content what goes into the command of what the sheet says
     */
    String step(
            Edition edition,
            Map<String, String> form,
            Function<Map<String, Object>, Map<String, Object>> content,
            Model model) {
        var typed = Fields.completed(edition.sheet().typedIn(form));
        var faults = edition.sheet().faults(typed);
        if (!faults.isEmpty()) {
            var sentence = Text.of("publishing.edition.faults", faults.size());
            return page(edition, form, faults, model.addAttribute("refusal", sentence));
        }
        var changes = edition.shown().changes(edition.newest(), typed);
        model.addAttribute("changes", changes);
        if (Form.seen(form) != edition.next() - 1) {
            return page(
                    edition, form, Map.of(), model.addAttribute("refusal", Text.of("publishing.edition.overtaken")));
        }
        return form.containsKey(PUBLISH) && !changes.isEmpty()
                ? sent(edition, form, content.apply(edition.sheet().content(typed)), model)
                : page(edition, form, Map.of(), model);
    }

    private String sent(Edition edition, Map<String, String> form, Map<String, Object> content, Model model) {
        var body = new Body(form)
                .with("version", Form.seen(form) + 1)
                .text("reason", "ly-do")
                .text("effectiveOn", Form.DAY);
        content.forEach(body::with);
        return switch (commands.publish(Errand.beginning(edition.command(), body.fields(), Form.key(form)))) {
            case Done _ -> "redirect:" + edition.done();
            case Flawed(var findings) -> flawed(edition, form, findings, model);
            case ShownAgain shown -> page(edition, form, Map.of(), shown.on(model));
        };
    }

    private static String flawed(Edition edition, Map<String, String> form, List<Finding> findings, Model model) {
        model.addAttribute(
                "findings",
                findings.stream()
                        .map(finding ->
                                edition.shown().label(finding.place()) + ": " + RuleFlaws.of(finding.flaw()) + ".")
                        .toList());
        return page(edition, form, Map.of(), model);
    }

    private static String page(Edition edition, Map<String, String> typed, Map<String, String> faults, Model model) {
        Form.show(typed, model);
        model.addAttribute("edition", edition);
        model.addAttribute("faults", faults);
        return "administrator/edition";
    }
}
