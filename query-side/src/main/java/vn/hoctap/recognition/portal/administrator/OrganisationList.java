package vn.hoctap.recognition.portal.administrator;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
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
import vn.hoctap.recognition.query.organisations.FindOrganisations;
import vn.hoctap.recognition.query.organisations.OrganisationFilter;
import vn.hoctap.recognition.query.readers.Audience;
import vn.hoctap.recognition.query.readers.ReadableBy;
import vn.hoctap.recognition.query.reading.AsOf;
import vn.hoctap.recognition.query.reading.PageRequest;
import vn.hoctap.recognition.web.text.Text;

/** The organisations of a day, and entering one more. */
@Controller
@ReadableBy(Audience.SIGNED_IN)
class OrganisationList {
    static final String ADDRESS = "/quan-tri/to-chuc";
    private static final String REGISTRATION = ADDRESS + "/dang-ky";
    private static final String CODE_OR_NONE = "(" + OrganisationFilter.CODE + ")?";
    private static final java.util.regex.Pattern CODE = java.util.regex.Pattern.compile(OrganisationFilter.CODE);

    private final FindOrganisations organisations;
    private final OrganisationView view;
    private final CommandSide commands;

    OrganisationList(FindOrganisations organisations, OrganisationView view, CommandSide commands) {
        this.organisations = organisations;
        this.view = view;
        this.commands = commands;
    }

    @GetMapping(ADDRESS)
    String list(
            @RequestParam(name = "tu-khoa", required = false) @Nullable @Size(max = 100) String words,
            @RequestParam(name = "dia-ban", required = false) @Nullable @Pattern(regexp = CODE_OR_NONE) String area,
            @RequestParam(name = "ngay", required = false) @Nullable @Pattern(regexp = Address.DAY_OR_NONE) String on,
            @RequestParam(name = "tiep", required = false) @Nullable @Size(max = 400) String cursor,
            Model model) {
        var filter = new OrganisationFilter(Address.orNull(area), null, Address.orNull(words));
        var day = Address.dayOrToday(on);
        var page = organisations.page(filter, new AsOf(null, day), new PageRequest(cursor, null));
        model.addAttribute(
                "items", page.items().stream().map(row -> view.line(row, day)).toList());
        model.addAttribute("filter", filter);
        model.addAttribute("day", day);
        model.addAttribute("next", page.next() == null ? null : next(filter, day, page.next()));
        model.addAttribute("xlsx", download(filter, day));
        return "administrator/organisations";
    }

    @GetMapping(REGISTRATION)
    String form(Model model) {
        return registration(Map.of(), model);
    }

    @PostMapping(REGISTRATION)
    String register(@RequestParam Map<String, String> form, Model model) {
        var code = Body.typed(form, "ma");
        if (!CODE.matcher(code).matches()) {
            var fault = Text.of("administrator.registration.code.fault");
            return registration(form, model.addAttribute("refusal", fault));
        }
        var body = new Body(form)
                .with("code", code)
                .text("name", "ten")
                .with("traits", KindChoice.ticked(form))
                .text("area", "dia-ban")
                .text("effectiveOn", Form.DAY);
        return switch (commands.take(Errand.beginning("organisations", body.fields(), Form.key(form)))) {
            case Done(var _, var version) -> back(code, version);
            case ShownAgain shown -> registration(form, shown.on(model));
        };
    }

    static String back(String code, long version) {
        return "redirect:" + ADDRESS + "/" + code + "?phien-ban=" + version;
    }

    private static String registration(Map<String, String> typed, Model model) {
        Form.show(typed, model);
        model.addAttribute("kinds", KindChoice.all(List.of(), typed));
        return "administrator/registration";
    }

    private static String next(OrganisationFilter filter, LocalDate day, String cursor) {
        return Address.of(ADDRESS)
                .with("tu-khoa", filter.q())
                .with("dia-ban", filter.area())
                .with("ngay", day)
                .with("tiep", cursor)
                .toString();
    }

    private static String download(OrganisationFilter filter, LocalDate day) {
        return Address.of("/api/v1/organisations.xlsx")
                .with("q", filter.q())
                .with("area", filter.area())
                .with("inForceOn", day)
                .toString();
    }
}
