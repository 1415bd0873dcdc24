package vn.hoctap.recognition.portal.authority;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.hoctap.recognition.events.decision.DecisionContent;
import vn.hoctap.recognition.events.decision.DecisionContent.Declined;
import vn.hoctap.recognition.events.decision.DecisionContent.Granted;
import vn.hoctap.recognition.events.dossier.DossierId;
import vn.hoctap.recognition.portal.commands.Form;
import vn.hoctap.recognition.query.decisions.DecisionRow;
import vn.hoctap.recognition.web.text.Text;

/** The form of a draft about many dossiers: what it is filled in with, and what it says. */
@Component
class DraftForm {
    private static final String TICKED = "co";

    private final Suggestions suggestions;

    DraftForm(Suggestions suggestions) {
        this.suggestions = suggestions;
    }

    /** Of a new draft: it takes in all that the council's results allow. */
    Map<String, String> begun(DraftGroup group) {
        var typed = new HashMap<String, String>();
        var body = group.body();
        group.candidates().stream()
                .filter(each -> group.isRecognition() || each.award().isEmpty())
                .forEach(each -> typed.put(each.pick(), TICKED));
        var rows = group.candidates().stream()
                .map(candidate -> candidate.dossier().row())
                .toList();
        typed.put(Proposal.REFERENCE, suggestions.reference(body.code()));
        typed.put(Proposal.SERIES, suggestions.series(body));
        typed.put(Proposal.GROUNDS, String.join("\n", suggestions.grounds(rows)));
        return typed;
    }

    /** Of a draft that came back: as it was put, on the day of its return. */
    Map<String, String> again(DecisionRow row) {
        var typed = new HashMap<String, String>();
        row.draft().dossiers().forEach(covered -> {
            typed.put(Candidate.pick(covered.dossierId()), TICKED);
            typed.put(Candidate.reason(covered.dossierId()), covered.reason());
        });
        typed.put(Proposal.REFERENCE, suggestions.referenceOf(row));
        typed.put(Proposal.SERIES, row.draft().series());
        typed.put(Proposal.GROUNDS, String.join("\n", row.draft().grounds()));
        typed.put(Proposal.PAPER, row.draft().proposal());
        typed.put(Form.DAY, row.last().effectiveOn().toString());
        return typed;
    }

    /** What stands in the way of sending it; empty where nothing does. */
    static Optional<String> fault(DraftGroup group, Map<String, String> form) {
        var picked = picked(group, form);
        if (picked.isEmpty()) {
            return Optional.of(Text.of("authority.fault.none"));
        }
        boolean unexplained = !group.isRecognition()
                && picked.stream()
                        .anyMatch(each -> Proposal.text(form, each.reason()).isEmpty());
        return unexplained ? Optional.of(Text.of("authority.fault.unexplained")) : Optional.empty();
    }

    /** Everybody is given what the council's result allows, and nothing that somebody typed. */
    static DecisionContent content(DraftGroup group, Map<String, String> form) {
        var picked = picked(group, form);
        return group.isRecognition()
                ? new DecisionContent.Recognition(picked.stream()
                        .map(each -> new Granted(idOf(each), each.dossier().asked()))
                        .toList())
                : new DecisionContent.Rejection(picked.stream()
                        .map(each -> new Declined(idOf(each), Proposal.text(form, each.reason())))
                        .toList());
    }

    private static List<Candidate> picked(DraftGroup group, Map<String, String> form) {
        return group.candidates().stream()
                .filter(each -> form.containsKey(each.pick()))
                .toList();
    }

    private static DossierId idOf(Candidate candidate) {
        return new DossierId(candidate.dossier().row().dossierId());
    }
}
