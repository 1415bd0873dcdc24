package vn.hoctap.recognition.portal.authority;

import jakarta.validation.constraints.Pattern;
import java.util.HashMap;
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
import vn.hoctap.recognition.events.decision.DecisionContent;
import vn.hoctap.recognition.events.dossier.DossierId;
import vn.hoctap.recognition.events.procedure.ProcedureStep;
import vn.hoctap.recognition.portal.commands.Body;
import vn.hoctap.recognition.portal.commands.CommandSide;
import vn.hoctap.recognition.portal.commands.Errand;
import vn.hoctap.recognition.portal.commands.Form;
import vn.hoctap.recognition.portal.commands.Outcome.Done;
import vn.hoctap.recognition.portal.commands.Outcome.ShownAgain;
import vn.hoctap.recognition.query.decisions.Draft;
import vn.hoctap.recognition.query.decisions.FindDecisions;
import vn.hoctap.recognition.query.progress.ProgressStore;
import vn.hoctap.recognition.query.proposals.FindCompetentOffices;
import vn.hoctap.recognition.query.readers.Audience;
import vn.hoctap.recognition.query.readers.ReadableBy;
import vn.hoctap.recognition.query.reading.AsOf;
import vn.hoctap.recognition.query.reading.Days;
import vn.hoctap.recognition.web.ProblemException;
import vn.hoctap.recognition.web.ProblemType;
import vn.hoctap.recognition.web.text.Text;

/** Drafting a decision that takes back, gives back or mends an earlier one about a dossier. */
@Controller
@ReadableBy(Audience.DOSSIERS)
class FollowUpPages {
    static final String KIND = "loai";
    private static final String ADDRESS = "/ho-so/{id}/quyet-dinh";
    private static final String KINDS = "REVOCATION|CORRECTION|REINSTATEMENT";

    private final ProgressStore dossiers;
    private final FindDecisions decisions;
    private final FindCompetentOffices offices;
    private final Suggestions suggestions;
    private final DraftForm forms;
    private final CommandSide commands;

    FollowUpPages(
            ProgressStore dossiers,
            FindDecisions decisions,
            FindCompetentOffices offices,
            Suggestions suggestions,
            DraftForm forms,
            CommandSide commands) {
        this.dossiers = dossiers;
        this.decisions = decisions;
        this.offices = offices;
        this.suggestions = suggestions;
        this.forms = forms;
        this.commands = commands;
    }

    /** @param again a draft that came back, to be put again; null for a new one */
    @GetMapping(ADDRESS)
    String show(
            @PathVariable UUID id,
            @RequestParam(name = KIND, defaultValue = "REVOCATION") @Pattern(regexp = KINDS) String kind,
            @RequestParam(name = DraftPages.AGAIN, required = false) @Nullable UUID again,
            Model model) {
        var sheet = sheet(id, kind, again);
        var typed = sheet.returned().map(forms::again).orElseGet(() -> begun(sheet));
        return page(sheet, typed, model);
    }

    @PostMapping(ADDRESS)
    String propose(
            @PathVariable UUID id,
            @RequestParam(name = KIND) @Pattern(regexp = KINDS) String kind,
            @RequestParam(name = DraftPages.AGAIN, required = false) @Nullable UUID again,
            @RequestParam Map<String, String> form,
            Model model) {
        var sheet = sheet(id, kind, again);
        var fault = sheet.fault(form);
        if (fault.isPresent()) {
            return page(sheet, form, model.addAttribute("refusal", fault.get()));
        }
        var proposal = Proposal.of(form, sheet.body(), content(sheet, form));
        return switch (commands.take(Errand.beginning("decisions", proposal, Form.key(form)))) {
            case Done done -> "redirect:/quyet-dinh/" + done.id() + "?phien-ban=" + done.version();
            case ShownAgain shown -> page(sheet, form, shown.on(model));
        };
    }

    private FollowUpSheet sheet(UUID id, String kind, @Nullable UUID again) {
        Desk.ofReader().require(DraftGroups.DRAFTERS, Text.of("authority.refused.specialist"));
        var row = dossiers.find(id, AsOf.NOW)
                .orElseThrow(
                        () -> new ProblemException(ProblemType.NOT_FOUND, Text.of("authority.refused.no-dossier")));
        var competent = offices.of(row, ProcedureStep.DECIDE, Days.orToday(null))
                .or(() -> offices.of(row, ProcedureStep.DECIDE, row.standing().stageSince()));
        return new FollowUpSheet(
                row,
                Draft.Kind.valueOf(kind),
                competent,
                Optional.ofNullable(again).flatMap(decisions::find));
    }

    private Map<String, String> begun(FollowUpSheet sheet) {
        var typed = new HashMap<String, String>();
        sheet.competent().ifPresent(competent -> {
            typed.put(
                    Proposal.REFERENCE, suggestions.reference(competent.office().code()));
            typed.put(Proposal.SERIES, suggestions.series(competent.office()));
        });
        return typed;
    }

    /** Its legal basis is what its grounds say. */
    private static DecisionContent content(FollowUpSheet sheet, Map<String, String> form) {
        var id = new DossierId(sheet.row().dossierId());
        var basis = String.join("; ", Body.lines(form.getOrDefault(Proposal.GROUNDS, "")));
        var reason = Proposal.text(form, sheet.reason());
        return switch (sheet.kind()) {
            case REINSTATEMENT -> new DecisionContent.Reinstatement(id, basis, reason);
            case CORRECTION -> new DecisionContent.Correction(id, reason, basis);
            case REVOCATION, RECOGNITION, REJECTION -> new DecisionContent.Revocation(id, basis, reason);
        };
    }

    private static String page(FollowUpSheet sheet, Map<String, String> typed, Model model) {
        Form.show(typed, model);
        model.addAttribute("sheet", sheet);
        return "authority/follow-up";
    }
}
