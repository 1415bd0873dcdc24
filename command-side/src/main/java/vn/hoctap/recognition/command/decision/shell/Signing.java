package vn.hoctap.recognition.command.decision.shell;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandExecutionException;
import org.springframework.stereotype.Component;
import vn.hoctap.recognition.command.decision.DossierOutcome;
import vn.hoctap.recognition.command.decision.DossierOutcome.IssuedPaper;
import vn.hoctap.recognition.command.decision.model.DecisionRefusal;
import vn.hoctap.recognition.command.decision.model.RecognitionDecision.Signed;
import vn.hoctap.recognition.command.dossier.RefusedStep;
import vn.hoctap.recognition.events.decision.DecisionContent;
import vn.hoctap.recognition.events.decision.DecisionContent.Correction;
import vn.hoctap.recognition.events.decision.DecisionContent.Declined;
import vn.hoctap.recognition.events.decision.DecisionContent.Granted;
import vn.hoctap.recognition.events.decision.DecisionContent.Recognition;
import vn.hoctap.recognition.events.decision.DecisionContent.Reinstatement;
import vn.hoctap.recognition.events.decision.DecisionContent.Rejection;
import vn.hoctap.recognition.events.decision.DecisionContent.Revocation;
import vn.hoctap.recognition.events.decision.DecisionNumbered;
import vn.hoctap.recognition.events.decision.DecisionProposed;
import vn.hoctap.recognition.events.decision.RegisterId;
import vn.hoctap.recognition.events.dossier.DossierId;

/** What signing does beyond the decision's own stream: the number, and the step of every dossier. */
@Component
class Signing {
    private final Registers registers;
    private final DossierOutcome outcomes;

    Signing(Registers registers, DossierOutcome outcomes) {
        this.registers = registers;
        this.outcomes = outcomes;
    }

    /** The year of a register is that of the date on the paper. */
    static RegisterId registerOf(DecisionProposed draft, LocalDate on) {
        return RegisterId.of(draft.body().code(), on.getYear(), draft.series());
    }

    void complete(Signed signed) {
        var draft = signed.draft();
        var paper = signed.paper();
        var on = paper.effectiveOn();
        registers.enter(new DecisionNumbered(registerOf(draft, on), paper.number(), paper.decisionId(), on));
        var issued = new IssuedPaper(paper.decisionId(), draft.body(), paper.numberText(), on);
        try {
            move(draft.content(), issued, outcomes);
        } catch (CommandExecutionException refused) {
            throw named(refused);
        }
    }

    private static void move(DecisionContent content, IssuedPaper paper, DossierOutcome outcome) {
        switch (content) {
            case Recognition(var items) ->
                inOneOrder(items, Granted::dossierId).forEach(item -> outcome.recognise(item, paper));
            case Rejection(var items) ->
                inOneOrder(items, Declined::dossierId).forEach(item -> outcome.reject(item, paper));
            case Revocation revocation -> outcome.revoke(revocation, paper);
            case Reinstatement reinstatement -> outcome.reinstate(reinstatement, paper);
            case Correction correction -> outcome.correct(correction, paper);
        }
    }

    /** Two decisions that cover the same dossiers wait for each other, and not each for the other's next one. */
    private static <T> Stream<T> inOneOrder(List<T> items, Function<T, DossierId> id) {
        return items.stream().sorted(Comparator.comparing(item -> id.apply(item).value()));
    }

    /** The refusal in the words of decisions, where a dossier is what refused. */
    private static RuntimeException named(CommandExecutionException refused) {
        return refused.getDetails().orElse(null) instanceof RefusedStep(var dossier, var refusal)
                ? new CommandExecutionException(
                        "refused", refused, new DecisionRefusal.ByDossier(dossier, refusal.name()))
                : refused;
    }
}
