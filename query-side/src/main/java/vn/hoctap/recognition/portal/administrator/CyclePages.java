package vn.hoctap.recognition.portal.administrator;

import java.util.Map;
import java.util.Optional;
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
import vn.hoctap.recognition.query.cycles.CycleRow;
import vn.hoctap.recognition.query.cycles.FindCycles;
import vn.hoctap.recognition.query.readers.Audience;
import vn.hoctap.recognition.query.readers.ReadableBy;
import vn.hoctap.recognition.web.text.Text;

/** The cycles of the years (đợt đánh giá), whose days their office's head changes. */
@Controller
@ReadableBy(Audience.SIGNED_IN)
class CyclePages {
    static final String ADDRESS = "/quan-tri/chu-ky";
    private static final String ONE = ADDRESS + "/{id}";

    private final FindCycles cycles;
    private final HeadedOffices offices;
    private final CommandSide commands;

    CyclePages(FindCycles cycles, HeadedOffices offices, CommandSide commands) {
        this.cycles = cycles;
        this.offices = offices;
        this.commands = commands;
    }

    @GetMapping(ADDRESS)
    String list(Model model) {
        model.addAttribute("items", cycles.all().stream().map(CycleLine::new).toList());
        return "administrator/cycles";
    }

    /** @param written version that somebody has just written; null where they come from elsewhere */
    @GetMapping(ONE)
    String one(
            @PathVariable UUID id,
            @RequestParam(name = Written.VERSION, required = false) @Nullable Long written,
            Model model) {
        return page(cycle(id, written), Map.of(), model);
    }

    @PostMapping(ONE + "/moc")
    String change(@PathVariable UUID id, @RequestParam Map<String, String> form, Model model) {
        var body = new Body(form)
                .with("dates", TypedDates.of(form))
                .text("legalBasis", "can-cu")
                .text("reason", "ly-do");
        return sent(id, "dates", body, form, model);
    }

    @PostMapping(ONE + "/dong")
    String close(@PathVariable UUID id, @RequestParam Map<String, String> form, Model model) {
        return sent(id, "closings", new Body(form).text("reason", "ly-do"), form, model);
    }

    @PostMapping(ONE + "/bao-cao")
    String report(@PathVariable UUID id, @RequestParam Map<String, String> form, Model model) {
        var body = new Body(form)
                .text("to", "noi-nhan")
                .text("number", "so-bao-cao")
                .with("registered", count(form, "so-dang-ky"))
                .with("recognised", count(form, "so-cong-nhan"));
        return sent(id, "reports", body, form, model);
    }

    /** What is no number is sent as it is, so that the command side says so. */
    private static Object count(Map<String, String> form, String field) {
        var typed = Body.typed(form, field);
        return typed.matches("\\d{1,6}") ? Integer.valueOf(typed) : typed;
    }

    private String sent(UUID id, String act, Body body, Map<String, String> form, Model model) {
        var cycle = cycle(id, null);
        var fields = body.text("effectiveOn", Form.DAY).fields();
        var errand = Errand.change("cycles/" + id + "/" + act, fields, Form.key(form), Form.seen(form));
        return switch (commands.take(errand)) {
            case Done(var _, var version) -> back(id, version);
            case ShownAgain shown -> page(cycle, form, shown.on(model).addAttribute("act", act));
        };
    }

    static String back(UUID id, long version) {
        return "redirect:" + ADDRESS + "/" + id + "?phien-ban=" + version;
    }

    private CycleRow cycle(UUID id, @Nullable Long written) {
        return Written.including(
                written,
                () -> Optional.of(id).flatMap(cycles::find),
                row -> row.last().version(),
                Text.of("cycles.unknown"));
    }

    private String page(CycleRow cycle, Map<String, String> typed, Model model) {
        Form.show(typed, model);
        model.addAttribute("cycle", new CycleLine(cycle));
        model.addAttribute("version", cycle.last().version());
        model.addAttribute("changes", offices.include(cycle) && cycle.closed() == null);
        model.addAttribute("reports", offices.reportFor(cycle));
        return "administrator/cycle";
    }
}
