package vn.hoctap.recognition.portal.clerk;

import jakarta.validation.constraints.Size;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.hoctap.recognition.events.authority.Role;
import vn.hoctap.recognition.portal.commands.Body;
import vn.hoctap.recognition.portal.commands.CommandSide;
import vn.hoctap.recognition.portal.commands.Errand;
import vn.hoctap.recognition.portal.commands.Form;
import vn.hoctap.recognition.portal.commands.Outcome.Done;
import vn.hoctap.recognition.portal.commands.Outcome.ShownAgain;
import vn.hoctap.recognition.query.progress.ProgressStore;
import vn.hoctap.recognition.query.progress.Stage;
import vn.hoctap.recognition.query.progress.Wording;
import vn.hoctap.recognition.query.readers.Audience;
import vn.hoctap.recognition.query.readers.CurrentReader;
import vn.hoctap.recognition.query.readers.ReadableBy;
import vn.hoctap.recognition.query.reading.AsOf;
import vn.hoctap.recognition.query.reading.Days;
import vn.hoctap.recognition.web.ProblemException;
import vn.hoctap.recognition.web.ProblemType;
import vn.hoctap.recognition.web.text.Text;

/** Receiving dossiers: which wait, whether one is complete, and taking it in or giving it back. */
@Controller
@ReadableBy(Audience.DOSSIERS)
class ReceptionPages {
    private static final String OF_DOSSIER = "/ho-so/{id}/tiep-nhan";

    private final WaitingList list;
    private final FiledDossiers filed;
    private final ProgressStore dossiers;
    private final ReceivingDesks desks;
    private final CommandSide commands;

    ReceptionPages(
            WaitingList list, FiledDossiers filed, ProgressStore dossiers, ReceivingDesks desks, CommandSide commands) {
        this.list = list;
        this.filed = filed;
        this.dossiers = dossiers;
        this.desks = desks;
        this.commands = commands;
    }

    /** @param all whether all of the page are chosen at once */
    @GetMapping("/tiep-nhan")
    String waiting(
            @RequestParam(name = WaitingList.CURSOR, required = false) @Nullable @Size(max = 400) String cursor,
            @RequestParam(name = "chon-tat-ca", defaultValue = "false") boolean all,
            Model model) {
        requireClerk();
        return list.show(cursor, all, Map.of(), model);
    }

    @GetMapping(OF_DOSSIER)
    String look(@PathVariable UUID id, Model model) {
        requireClerk();
        return page(filed.of(id), Map.of(), model);
    }

    @PostMapping(OF_DOSSIER)
    String accept(@PathVariable UUID id, @RequestParam Map<String, String> form, Model model) {
        var body = new Body(form).text("receivedAt", "luc-nhan").fields();
        return sent(id, "acceptances", body, form, model);
    }

    @PostMapping("/ho-so/{id}/tra-lai")
    String giveBack(@PathVariable UUID id, @RequestParam Map<String, String> form, Model model) {
        requireClerk();
        var dossier = filed.of(id);
        var defects = dossier.places()
                .map(place -> Map.of(
                        "place",
                        place.code(),
                        "what",
                        form.getOrDefault(place.field(), "").strip()))
                .filter(defect -> !defect.containsValue(""))
                .toList();
        if (defects.isEmpty()) {
            var refusal = Text.of("clerk.dossier.return.nothing");
            return page(dossier, form, model.addAttribute("refusal", refusal));
        }
        var body = new Body(form)
                .text("reason", "ly-do")
                .with("defects", defects)
                .text("replyBy", "tra-loi-truoc")
                .text("effectiveOn", Form.DAY);
        return sent(id, "returns", body.fields(), form, model);
    }

    private String sent(UUID id, String act, Map<String, Object> body, Map<String, String> form, Model model) {
        requireClerk();
        var errand = Errand.change("dossiers/" + id + "/" + act, body, Form.key(form), Form.seen(form));
        return switch (commands.take(errand)) {
            case Done(var _, var version) -> "redirect:/ho-so/" + id + "?phien-ban=" + version;
            case ShownAgain shown -> page(filed.of(id), form, shown.on(model));
        };
    }

    private String page(FiledDossier dossier, Map<String, String> typed, Model model) {
        var row = dossiers.find(dossier.file().registration().dossierId().value(), AsOf.NOW)
                .orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND, Text.of("clerk.no-dossier")));
        Form.show(typed, model);
        model.addAttribute("dossier", dossier);
        boolean waiting = row.standing().stage() == Stage.SUBMITTED;
        model.addAttribute("waiting", waiting);
        model.addAttribute("elsewhere", waiting ? desks.elsewhere(row) : "");
        model.addAttribute("stage", Wording.of(row.standing().stage()));
        model.addAttribute("titleName", Wording.ofTitle(row.title()));
        model.addAttribute("now", now());
        return "clerk/dossier";
    }

    /** By the clock on the wall of the office, as a field of a form has it. */
    static LocalDateTime now() {
        return LocalDateTime.now(Days.VIETNAM).truncatedTo(ChronoUnit.MINUTES);
    }

    static void requireClerk() {
        if (CurrentReader.rights().stream().noneMatch(right -> right.role() == Role.RECEIVING_CLERK)) {
            throw new ProblemException(ProblemType.FORBIDDEN, Text.of("clerk.not-clerk"));
        }
    }
}
