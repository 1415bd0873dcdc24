package vn.hoctap.recognition.command.decision.shell;

import java.util.List;
import org.axonframework.commandhandling.CommandExecutionException;
import vn.hoctap.recognition.command.decision.DossierOutcome;
import vn.hoctap.recognition.command.dossier.RefusedStep;
import vn.hoctap.recognition.command.dossier.model.Refusal;
import vn.hoctap.recognition.events.decision.DecisionContent.Correction;
import vn.hoctap.recognition.events.decision.DecisionContent.Declined;
import vn.hoctap.recognition.events.decision.DecisionContent.Granted;
import vn.hoctap.recognition.events.decision.DecisionContent.Reinstatement;
import vn.hoctap.recognition.events.decision.DecisionContent.Revocation;
import vn.hoctap.recognition.events.dossier.DossierId;

/** Writes down what signatures did to dossiers, and refuses one rejection as a dossier would. */
record Outcomes(List<String> done) implements DossierOutcome {
    static final String REFUSED_REASON = "hồ sơ không nhận lý do này";

    @Override
    public void recognise(Granted granted, IssuedPaper paper) {
        write("recognised", granted.dossierId(), paper);
    }

    @Override
    public void reject(Declined declined, IssuedPaper paper) {
        if (declined.reason().equals(REFUSED_REASON)) {
            throw new CommandExecutionException(
                    "refused", null, new RefusedStep(declined.dossierId(), Refusal.NOT_OPEN_FOR_THIS_STEP));
        }
        write("rejected", declined.dossierId(), paper);
    }

    @Override
    public void revoke(Revocation revocation, IssuedPaper paper) {
        write("revoked", revocation.dossierId(), paper);
    }

    @Override
    public void reinstate(Reinstatement reinstatement, IssuedPaper paper) {
        write("reinstated", reinstatement.dossierId(), paper);
    }

    @Override
    public void correct(Correction correction, IssuedPaper paper) {
        write("corrected", correction.dossierId(), paper);
    }

    private void write(String what, DossierId dossier, IssuedPaper paper) {
        done.add("%s %s by %s of %s".formatted(dossier, what, paper.number(), paper.signedOn()));
    }
}
