package vn.hoctap.recognition.portal.council;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.hoctap.recognition.portal.clerk.FiledDossiers;
import vn.hoctap.recognition.portal.commands.Form;
import vn.hoctap.recognition.query.panels.FindSessionRules;
import vn.hoctap.recognition.query.reading.Days;

/** Puts on the page of a session what its step needs, and of the dossier nothing before the step that judges it. */
@Component
class SessionView {
    private final Sittings sittings;
    private final FiledDossiers filed;
    private final FindSessionRules rules;

    SessionView(Sittings sittings, FiledDossiers filed, FindSessionRules rules) {
        this.sittings = sittings;
        this.filed = filed;
        this.rules = rules;
    }

    /** @param typed into the form of that step, or empty */
    String show(Sitting sitting, Step step, Map<String, String> typed, Model model) {
        return switch (step) {
            case SCORE -> scoring(sitting, sheet(sitting, typed, false), model);
            case CLOSE -> closing(sitting, typed, model);
            case AGAIN, CLOSED -> closed(sitting, typed, model);
            case DECLARE, WAIT, PRESIDED, LOOK, DISSOLVED -> page(sitting, step, typed, model);
        };
    }

    String refused(Sitting sitting, Step step, Map<String, String> typed, String sentence, Model model) {
        return show(sitting, step, typed, model.addAttribute("refusal", sentence));
    }

    ScoreSheet sheet(Sitting sitting, Map<String, String> typed, boolean checked) {
        return new ScoreSheet(filed.of(sitting.session().dossierId()), typed, checked);
    }

    String scoring(Sitting sitting, ScoreSheet sheet, Model model) {
        model.addAttribute("sheet", sheet);
        model.addAttribute("results", sheet.dossier().results());
        return page(sitting, Step.SCORE, sheet.typed(), model);
    }

    private static String draft(Sitting sitting) {
        return MinutesDraft.of(sitting, Days.orToday(null));
    }

    /** With ballots missing, what its rules make of that. */
    private String closing(Sitting sitting, Map<String, String> typed, Model model) {
        var session = sitting.session();
        if (!session.missing().isEmpty()) {
            rules.of(session.id())
                    .map(known -> new Turnout(session.entitled().size(), sitting.handedIn(), known.quorum()))
                    .ifPresent(turnout -> model.addAttribute("turnout", turnout));
        }
        return page(sitting, Step.CLOSE, typed, model.addAttribute("draft", draft(sitting)));
    }

    private String closed(Sitting sitting, Map<String, String> typed, Model model) {
        var step = sitting.step();
        var continuation = new Continuation(sitting);
        sitting.outcome().map(outcome -> outcome.tally().result()).ifPresent(result -> {
            model.addAttribute("result", CouncilWords.of(result));
            model.addAttribute(
                    "nextStep",
                    step == Step.AGAIN ? CouncilWords.nextStepAgain(result) : CouncilWords.nextStep(result));
        });
        model.addAttribute("nextRound", step == Step.AGAIN);
        model.addAttribute("reassess", continuation.isReassessment());
        model.addAttribute("asksWhy", continuation.isDecided());
        sittings.roundAfter(sitting.session()).ifPresent(id -> model.addAttribute("next", id));
        return page(sitting, step, typed, model);
    }

    private static String page(Sitting sitting, Step step, Map<String, String> typed, Model model) {
        Form.show(typed, model);
        model.addAttribute("sitting", sitting);
        model.addAttribute("step", step.name());
        return "council/session";
    }
}
