package vn.hoctap.recognition.portal.administrator;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.hoctap.recognition.events.procedure.Office;
import vn.hoctap.recognition.portal.commands.Body;
import vn.hoctap.recognition.portal.commands.CommandSide;
import vn.hoctap.recognition.portal.commands.Errand;
import vn.hoctap.recognition.portal.commands.Form;
import vn.hoctap.recognition.portal.commands.Outcome.Done;
import vn.hoctap.recognition.portal.commands.Outcome.ShownAgain;
import vn.hoctap.recognition.query.progress.Wording;
import vn.hoctap.recognition.query.readers.Audience;
import vn.hoctap.recognition.query.readers.ReadableBy;
import vn.hoctap.recognition.web.ProblemException;
import vn.hoctap.recognition.web.ProblemType;
import vn.hoctap.recognition.web.text.Text;

/** Opening the cycle of a title for a year (mở đợt đánh giá). */
@Controller
@ReadableBy(Audience.SIGNED_IN)
class CycleOpening {
    private static final String ADDRESS = CyclePages.ADDRESS + "/mo";
    private static final List<String> TITLES = List.of("CDHT-XA", "DVHT-HUYEN", "CDHT-HUYEN", "DVHT-TINH", "CDHT-TINH");
    private static final Pattern YEAR = Pattern.compile("20\\d\\d|2100");

    private final HeadedOffices offices;
    private final CommandSide commands;

    CycleOpening(HeadedOffices offices, CommandSide commands) {
        this.offices = offices;
        this.commands = commands;
    }

    @GetMapping(ADDRESS)
    String show(Model model) {
        return page(offices(), Map.of(), model);
    }

    @PostMapping(ADDRESS)
    String open(@RequestParam Map<String, String> form, Model model) {
        var own = offices();
        var office = office(own, form);
        if (office.isEmpty()) {
            return page(own, form, model.addAttribute("refusal", Text.of("cycles.open.fault.office")));
        }
        return YEAR.matcher(Body.typed(form, "nam")).matches()
                ? sent(own, office.get(), form, model)
                : page(own, form, model.addAttribute("refusal", Text.of("cycles.open.fault.year")));
    }

    private String sent(List<Office> own, Office office, Map<String, String> form, Model model) {
        var body = new Body(form)
                .text("title", "danh-hieu")
                .with("year", Integer.parseInt(Body.typed(form, "nam")))
                .with("office", office)
                .with("dates", TypedDates.of(form))
                .with("lateAllowed", form.containsKey("nhan-muon"))
                .text("legalBasis", "can-cu")
                .text("effectiveOn", Form.DAY);
        return switch (commands.take(Errand.beginning("cycles", body.fields(), Form.key(form)))) {
            case Done done -> CyclePages.back(UUID.fromString(done.id()), done.version());
            case ShownAgain shown -> page(own, form, shown.on(model));
        };
    }

    private List<Office> offices() {
        var own = offices.all();
        if (own.isEmpty()) {
            throw new ProblemException(ProblemType.FORBIDDEN, Text.of("cycles.open.forbidden"));
        }
        return own;
    }

    /** By the name that is known here, else by the one that was typed. */
    private static Optional<Office> office(List<Office> own, Map<String, String> form) {
        var typed = Body.typed(form, "ten-co-quan");
        return own.stream()
                .filter(office -> office.code().equals(form.get("co-quan")))
                .map(office -> office.name().isEmpty() ? new Office(office.code(), typed) : office)
                .filter(office -> !office.name().isEmpty())
                .findFirst();
    }

    private static String page(List<Office> own, Map<String, String> typed, Model model) {
        Form.show(typed, model);
        model.addAttribute("offices", own);
        model.addAttribute(
                "unnamed", own.stream().anyMatch(office -> office.name().isEmpty()));
        model.addAttribute("titles", TITLES.stream().map(Title::new).toList());
        return "administrator/cycle-opening";
    }

    /** A title to choose from. */
    public record Title(String code) {
        public String name() {
            return Wording.ofTitle(code);
        }
    }
}
