package vn.hoctap.recognition.portal.council;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.hoctap.recognition.events.panel.SessionResult;
import vn.hoctap.recognition.portal.clerk.FiledDossiers;
import vn.hoctap.recognition.portal.commands.Form;
import vn.hoctap.recognition.query.progress.Stage;
import vn.hoctap.recognition.query.reading.Days;

/** Puts on the page of a session what its step needs, and of the dossier nothing before the step that judges it. */
@Component
class SessionView {
    private final Sittings sittings;
    private final FiledDossiers filed;

    SessionView(Sittings sittings, FiledDossiers filed) {
        this.sittings = sittings;
        this.filed = filed;
    }

    /** @param typed into the form of that step, or empty */
    String show(Sitting sitting, Step step, Map<String, String> typed, Model model) {
        return switch (step) {
            case SCORE -> scoring(sitting, sheet(sitting, typed, false), model);
            case CLOSE -> page(sitting, step, typed, model.addAttribute("draft", draft(sitting)));
            case CLOSED -> closed(sitting, typed, model);
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

    private String closed(Sitting sitting, Map<String, String> typed, Model model) {
        var session = sitting.session();
        var next = sittings.roundAfter(session);
        sitting.outcome().map(outcome -> outcome.tally().result()).ifPresent(result -> {
            model.addAttribute("result", CouncilWords.of(result));
            model.addAttribute("nextStep", CouncilWords.nextStep(result));
            model.addAttribute("nextRound", next.isEmpty() && isOpenForMore(sitting, result));
        });
        next.ifPresent(id -> model.addAttribute("next", id));
        return page(sitting, Step.CLOSED, typed, model);
    }

    private static boolean isOpenForMore(Sitting sitting, SessionResult result) {
        boolean decided = result == SessionResult.MET || result == SessionResult.NOT_MET;
        return !decided
                && sitting.session().seats(sitting.subject())
                && sitting.council().ended() == null
                && sitting.dossier().standing().stage() == Stage.ACCEPTED;
    }

    private static String page(Sitting sitting, Step step, Map<String, String> typed, Model model) {
        Form.show(typed, model);
        model.addAttribute("sitting", sitting);
        model.addAttribute("step", step.name());
        return "council/session";
    }
}
