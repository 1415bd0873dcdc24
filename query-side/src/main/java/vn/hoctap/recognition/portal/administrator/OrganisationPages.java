package vn.hoctap.recognition.portal.administrator;

import jakarta.validation.constraints.Pattern;
import java.util.Map;
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
import vn.hoctap.recognition.query.organisations.OrganisationFilter;
import vn.hoctap.recognition.query.readers.Audience;
import vn.hoctap.recognition.query.readers.ReadableBy;
import vn.hoctap.recognition.query.reading.Days;

/** One organisation (cơ quan, đơn vị), and what may happen to it. */
@Controller
@ReadableBy(Audience.SIGNED_IN)
class OrganisationPages {
    private static final String ADDRESS = OrganisationList.ADDRESS + "/{code}";

    private final OrganisationView view;
    private final CommandSide commands;

    OrganisationPages(OrganisationView view, CommandSide commands) {
        this.view = view;
        this.commands = commands;
    }

    /** @param on the day of which it is shown; null for today */
    @GetMapping(ADDRESS)
    String one(
            @PathVariable @Pattern(regexp = OrganisationFilter.CODE) String code,
            @RequestParam(name = "ngay", required = false) @Nullable @Pattern(regexp = Address.DAY_OR_NONE) String on,
            @RequestParam(name = Written.VERSION, required = false) @Nullable Long written,
            Model model) {
        return view.show(code, view.history(code, written), Address.dayOrToday(on), Map.of(), model);
    }

    @PostMapping(ADDRESS + "/doi-ten")
    String rename(
            @PathVariable @Pattern(regexp = OrganisationFilter.CODE) String code,
            @RequestParam Map<String, String> form,
            Model model) {
        return sent(code, "renamings", new Body(form).text("name", "ten"), form, model);
    }

    @PostMapping(ADDRESS + "/phan-loai")
    String classify(
            @PathVariable @Pattern(regexp = OrganisationFilter.CODE) String code,
            @RequestParam Map<String, String> form,
            Model model) {
        return sent(code, "classifications", new Body(form).with("traits", KindChoice.ticked(form)), form, model);
    }

    @PostMapping(ADDRESS + "/chuyen-dia-ban")
    String move(
            @PathVariable @Pattern(regexp = OrganisationFilter.CODE) String code,
            @RequestParam Map<String, String> form,
            Model model) {
        return sent(code, "moves", new Body(form).text("area", "dia-ban"), form, model);
    }

    @PostMapping(ADDRESS + "/giai-the")
    String close(
            @PathVariable @Pattern(regexp = OrganisationFilter.CODE) String code,
            @RequestParam Map<String, String> form,
            Model model) {
        return sent(code, "closings", new Body(form).text("reason", "ly-do"), form, model);
    }

    private String sent(String code, String act, Body body, Map<String, String> form, Model model) {
        var history = view.history(code, null);
        var errand = Errand.change(
                "organisations/" + code + "/" + act,
                body.text("effectiveOn", Form.DAY).fields(),
                Form.key(form),
                Form.seen(form));
        return switch (commands.take(errand)) {
            case Done(var _, var version) -> OrganisationList.back(code, version);
            case ShownAgain shown ->
                view.show(
                        code, history, Days.orToday(null), form, shown.on(model).addAttribute("act", act));
        };
    }
}
