package vn.hoctap.recognition.command.decision;

import java.time.LocalDate;
import vn.hoctap.recognition.events.decision.DecisionContent.Correction;
import vn.hoctap.recognition.events.decision.DecisionContent.Declined;
import vn.hoctap.recognition.events.decision.DecisionContent.Granted;
import vn.hoctap.recognition.events.decision.DecisionContent.Reinstatement;
import vn.hoctap.recognition.events.decision.DecisionContent.Revocation;
import vn.hoctap.recognition.events.decision.DecisionId;
import vn.hoctap.recognition.events.procedure.Office;

/** What a signed decision does to a dossier, within the command that signs it: stored with the signature, all or none. */
public interface DossierOutcome {
    void recognise(Granted granted, IssuedPaper paper);

    void reject(Declined declined, IssuedPaper paper);

    void revoke(Revocation revocation, IssuedPaper paper);

    void reinstate(Reinstatement reinstatement, IssuedPaper paper);

    void correct(Correction correction, IssuedPaper paper);

    /**
     * The paper that says so.
     *
     * @param body who issued it
     * @param number number and symbol, such as 04/QĐ-UBND
     */
    record IssuedPaper(DecisionId decisionId, Office body, String number, LocalDate signedOn) {}
}
