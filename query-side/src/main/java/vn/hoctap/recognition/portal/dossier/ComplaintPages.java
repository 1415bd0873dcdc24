package vn.hoctap.recognition.portal.dossier;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.hoctap.recognition.events.dossier.ComplaintKind;
import vn.hoctap.recognition.events.dossier.ComplaintOutcome;
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

/** Complaining of a result (khiếu nại, kiến nghị), and settling a complaint. */
@Controller
@ReadableBy(Audience.DOSSIERS)
class ComplaintPages {
    private static final String ADDRESS = "/ho-so/{id}/khieu-nai";

    private final ProgressStore dossiers;
    private final Complaints complaints;
    private final CommandSide commands;

    ComplaintPages(ProgressStore dossiers, Complaints complaints, CommandSide commands) {
        this.dossiers = dossiers;
        this.complaints = complaints;
        this.commands = commands;
    }

    @GetMapping(ADDRESS)
    String show(@PathVariable UUID id, Model model) {
        return page(row(id), Map.of(), model);
    }

    @PostMapping(ADDRESS)
    String file(@PathVariable UUID id, @RequestParam Map<String, String> form, Model model) {
        var row = row(id);
        require(complaints.of(row).files(), "dossier.complaints.no-filer");
        var body = new Body(form)
                .text("kind", "loai")
                .text("complainant", "ben-khieu-nai")
                .text("subject", "noi-dung")
                .text("lateBecause", Form.LATE);
        return sent(row, "complaints", body, form, model);
    }

    @PostMapping(ADDRESS + "/{number}")
    String settle(
            @PathVariable UUID id, @PathVariable int number, @RequestParam Map<String, String> form, Model model) {
        var row = row(id);
        require(complaints.of(row).settles(), "dossier.complaints.no-settler");
        var body = new Body(form)
                .text("outcome", "ket-qua")
                .text("reason", "ly-do")
                .text("documentNumber", "so-van-ban");
        return sent(row, "complaints/" + number + "/settlements", body, form, model.addAttribute("settling", number));
    }

    private String sent(DossierRow row, String act, Body body, Map<String, String> form, Model model) {
        var address = "dossiers/" + row.dossierId() + "/" + act;
        var fields = body.text("effectiveOn", Form.DAY).fields();
        return switch (commands.take(Errand.change(address, fields, Form.key(form), Form.seen(form)))) {
            case Done(var _, var version) -> "redirect:/ho-so/" + row.dossierId() + "?phien-ban=" + version;
            case ShownAgain shown -> page(row, form, shown.on(model));
        };
    }

    private DossierRow row(UUID id) {
        return dossiers.find(id, AsOf.NOW)
                .orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND, Text.of("dossier.not-found")));
    }

    private static void require(boolean may, String otherwise) {
        if (!may) {
            throw new ProblemException(ProblemType.FORBIDDEN, Text.of(otherwise));
        }
    }

    private String page(DossierRow row, Map<String, String> typed, Model model) {
        Form.show(typed, model);
        model.addAttribute("row", row);
        model.addAttribute("titleName", Wording.ofTitle(row.title()));
        model.addAttribute("stage", Wording.of(row.standing().stage()));
        model.addAttribute("complaints", complaints.of(row));
        model.addAttribute("kinds", named(ComplaintKind.values(), Complaint::of));
        model.addAttribute("outcomes", named(ComplaintOutcome.values(), Complaint::of));
        return "dossier/complaints";
    }

    private static <E extends Enum<E>> Map<E, String> named(E[] all, Function<E, String> words) {
        return Arrays.stream(all)
                .collect(Collectors.toMap(Function.identity(), words, (one, _) -> one, LinkedHashMap::new));
    }
}
