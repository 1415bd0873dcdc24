package vn.hoctap.recognition.portal.administrator.publishing;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.hoctap.recognition.portal.commands.Body;
import vn.hoctap.recognition.portal.commands.CommandSide;
import vn.hoctap.recognition.portal.commands.Errand;
import vn.hoctap.recognition.portal.commands.Form;
import vn.hoctap.recognition.portal.commands.Outcome.Done;
import vn.hoctap.recognition.portal.commands.Outcome.ShownAgain;
import vn.hoctap.recognition.portal.commands.OutcomeOfPublishing.Flawed;
import vn.hoctap.recognition.query.readers.Audience;
import vn.hoctap.recognition.query.readers.ReadableBy;
import vn.hoctap.recognition.web.text.Text;

/** Publishing the next version of the targets without one of them; the page is what asks to confirm it. */
@Controller
@ReadableBy(Audience.ADMINISTRATORS)
class TargetRemoval {
    private static final String ADDRESS = TargetPages.ADDRESS + "/bo";

    private final NewestTargets newest;
    private final CommandSide commands;

    TargetRemoval(NewestTargets newest, CommandSide commands) {
        this.newest = newest;
        this.commands = commands;
    }

    @GetMapping(ADDRESS)
    String show(@RequestParam(name = NewestTargets.PLACE) @Min(0) @Max(999) int place, Model model) {
        return page(place, Map.of(), model);
    }

    @PostMapping(ADDRESS)
    String remove(
            @RequestParam(name = NewestTargets.PLACE) @Min(0) @Max(999) int place,
            @RequestParam Map<String, String> form,
            Model model) {
        long next = Form.seen(form) + 1;
        var body = new Body(form)
                .with("version", next)
                .with("targets", newest.without(place))
                .text("reason", "ly-do")
                .text("effectiveOn", Form.DAY);
        return switch (commands.publish(Errand.beginning("targets", body.fields(), Form.key(form)))) {
            case Done _ -> "redirect:" + TargetPages.ADDRESS + "?phien-ban=" + next;
            case Flawed _ -> page(place, form, model.addAttribute("refusal", Text.of("publishing.targets.last")));
            case ShownAgain shown -> page(place, form, shown.on(model));
        };
    }

    private String page(int place, Map<String, String> typed, Model model) {
        Form.show(typed, model);
        model.addAttribute("line", new TargetLine(place, newest.at(place)));
        model.addAttribute("version", newest.version());
        return "administrator/target-removal";
    }
}
