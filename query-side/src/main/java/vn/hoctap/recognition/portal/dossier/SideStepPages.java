package vn.hoctap.recognition.portal.dossier;

import jakarta.validation.constraints.Pattern;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
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
import vn.hoctap.recognition.query.progress.DossierRow;
import vn.hoctap.recognition.query.progress.ProgressStore;
import vn.hoctap.recognition.query.progress.Wording;
import vn.hoctap.recognition.query.readers.Audience;
import vn.hoctap.recognition.query.readers.ReadableBy;
import vn.hoctap.recognition.query.reading.AsOf;
import vn.hoctap.recognition.web.ProblemException;
import vn.hoctap.recognition.web.ProblemType;
import vn.hoctap.recognition.web.text.Text;

/** Taking a step that leads a dossier off its usual way: what it brings about, why, and from which day on. */
@Controller
@ReadableBy(Audience.DOSSIERS)
class SideStepPages {
    private static final String ADDRESS = "/ho-so/{id}/viec/{step}";

    private final ProgressStore dossiers;
    private final Transfers transfers;
    private final CommandSide commands;

    SideStepPages(ProgressStore dossiers, Transfers transfers, CommandSide commands) {
        this.dossiers = dossiers;
        this.transfers = transfers;
        this.commands = commands;
    }

    @GetMapping(ADDRESS)
    String show(@PathVariable UUID id, @PathVariable @Pattern(regexp = SideStep.PATHS) String step, Model model) {
        var row = row(id, SideStep.of(step));
        var begun = SideStep.of(step) == SideStep.TRANSFER ? transfers.begun(row) : Map.<String, String>of();
        return page(row, SideStep.of(step), begun, model);
    }

    @PostMapping(ADDRESS)
    String take(
            @PathVariable UUID id,
            @PathVariable @Pattern(regexp = SideStep.PATHS) String step,
            @RequestParam Map<String, String> form,
            Model model) {
        var side = SideStep.of(step);
        var row = row(id, side);
        var fault = side == SideStep.TRANSFER ? transfers.fault(row, form) : Optional.<String>empty();
        return fault.map(sentence -> page(row, side, form, model.addAttribute("refusal", sentence)))
                .orElseGet(() -> sent(row, side, form, model));
    }

    private String sent(DossierRow row, SideStep step, Map<String, String> form, Model model) {
        var address = "dossiers/" + row.dossierId() + "/" + step.command();
        var body = body(row, step, form).text("effectiveOn", Form.DAY).fields();
        return switch (commands.take(Errand.change(address, body, Form.key(form), Form.seen(form)))) {
            case Done(var _, var version) -> "redirect:/ho-so/" + row.dossierId() + "?phien-ban=" + version;
            case ShownAgain shown -> page(row, step, form, shown.on(model));
        };
    }

    private Body body(DossierRow row, SideStep step, Map<String, String> form) {
        var body = new Body(form);
        return switch (step) {
            case WITHDRAW, DECLINE -> body.text("reason", "ly-do");
            case REAPPOINT -> body.text("appointment", "ngay-hen").text("reason", "ly-do");
            case TRANSFER -> transfers.write(row, form, body).text("legalBasis", "can-cu");
        };
    }

    private DossierRow row(UUID id, SideStep step) {
        var row = dossiers.find(id, AsOf.NOW)
                .orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND, Text.of("dossier.not-found")));
        if (!step.isFor(row)) {
            throw new ProblemException(ProblemType.FORBIDDEN, step.reserved());
        }
        return row;
    }

    private static String page(DossierRow row, SideStep step, Map<String, String> typed, Model model) {
        Form.show(typed, model);
        model.addAttribute("row", row);
        model.addAttribute("step", step);
        model.addAttribute("open", step.isOpenAt(row.standing().stage()));
        model.addAttribute("titleName", Wording.ofTitle(row.title()));
        model.addAttribute("stage", Wording.of(row.standing().stage()));
        model.addAttribute("offices", TypedOffice.rows(typed));
        return "dossier/side-step";
    }
}
