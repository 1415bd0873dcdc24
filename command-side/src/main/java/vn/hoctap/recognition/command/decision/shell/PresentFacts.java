package vn.hoctap.recognition.command.decision.shell;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.hoctap.recognition.command.decision.DecisionCommand;
import vn.hoctap.recognition.command.decision.DropDecision;
import vn.hoctap.recognition.command.decision.ProposeDecision;
import vn.hoctap.recognition.command.decision.ReturnDecision;
import vn.hoctap.recognition.command.decision.SignDecision;
import vn.hoctap.recognition.command.decision.VerifyDecision;
import vn.hoctap.recognition.command.decision.model.CoveredDossier;
import vn.hoctap.recognition.command.decision.model.DecisionFacts;
import vn.hoctap.recognition.command.decision.model.DecisionRegister;
import vn.hoctap.recognition.command.decision.model.RecognitionDecision;
import vn.hoctap.recognition.command.decision.model.RecognitionDecision.Pending;
import vn.hoctap.recognition.events.dossier.DossierId;

/** The facts at the instant of a command. */
@Component
class PresentFacts {
    private final Clock clock;
    private final Coverage coverage;
    private final Registers registers;

    PresentFacts(Clock clock, Coverage coverage, Registers registers) {
        this.clock = clock;
        this.coverage = coverage;
        this.registers = registers;
    }

    DecisionFacts of(DecisionCommand command, RecognitionDecision decision, String actor) {
        var dossiers = switch (command) {
            case ProposeDecision propose -> coverage.of(propose);
            case VerifyDecision _, SignDecision _ -> covered(decision, command.effectiveOn());
            case ReturnDecision _, DropDecision _ -> Map.<DossierId, CoveredDossier>of();
        };
        return new DecisionFacts(LocalDate.now(clock), actor, dossiers, register(command, decision));
    }

    private Map<DossierId, CoveredDossier> covered(RecognitionDecision decision, LocalDate on) {
        return decision instanceof Pending pending ? coverage.of(pending.draft().content(), on) : Map.of();
    }

    private DecisionRegister register(DecisionCommand command, RecognitionDecision decision) {
        return command instanceof SignDecision sign && decision instanceof Pending pending
                ? registers.hold(Signing.registerOf(pending.draft(), sign.effectiveOn()))
                : DecisionRegister.EMPTY;
    }
}
