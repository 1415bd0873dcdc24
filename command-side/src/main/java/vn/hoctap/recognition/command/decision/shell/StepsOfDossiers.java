package vn.hoctap.recognition.command.decision.shell;

import org.springframework.stereotype.Component;
import vn.hoctap.recognition.command.decision.DossierOutcome;
import vn.hoctap.recognition.command.dossier.CorrectRecognition;
import vn.hoctap.recognition.command.dossier.DossierCommand;
import vn.hoctap.recognition.command.dossier.Dossiers;
import vn.hoctap.recognition.command.dossier.RecogniseDossier;
import vn.hoctap.recognition.command.dossier.ReinstateRecognition;
import vn.hoctap.recognition.command.dossier.RejectDossier;
import vn.hoctap.recognition.command.dossier.RevokeRecognition;
import vn.hoctap.recognition.events.decision.DecisionContent.Correction;
import vn.hoctap.recognition.events.decision.DecisionContent.Declined;
import vn.hoctap.recognition.events.decision.DecisionContent.Granted;
import vn.hoctap.recognition.events.decision.DecisionContent.Reinstatement;
import vn.hoctap.recognition.events.decision.DecisionContent.Revocation;

/** Each outcome is one step of the dossier. */
@Component
class StepsOfDossiers implements DossierOutcome {
    private final Dossiers dossiers;

    StepsOfDossiers(Dossiers dossiers) {
        this.dossiers = dossiers;
    }

    @Override
    public void recognise(Granted granted, IssuedPaper paper) {
        perform(new RecogniseDossier(
                granted.dossierId(), granted.award(), paper.number(), paper.body(), paper.signedOn()));
    }

    @Override
    public void reject(Declined declined, IssuedPaper paper) {
        perform(new RejectDossier(
                declined.dossierId(), declined.reason(), paper.number(), paper.body(), paper.signedOn()));
    }

    @Override
    public void revoke(Revocation revocation, IssuedPaper paper) {
        perform(new RevokeRecognition(
                revocation.dossierId(),
                revocation.reason(),
                revocation.legalBasis(),
                paper.number(),
                paper.body(),
                paper.signedOn()));
    }

    @Override
    public void reinstate(Reinstatement reinstatement, IssuedPaper paper) {
        perform(new ReinstateRecognition(
                reinstatement.dossierId(),
                reinstatement.reason(),
                reinstatement.legalBasis(),
                paper.number(),
                paper.body(),
                paper.signedOn()));
    }

    @Override
    public void correct(Correction correction, IssuedPaper paper) {
        perform(new CorrectRecognition(
                correction.dossierId(),
                correction.what(),
                correction.legalBasis(),
                paper.number(),
                paper.body(),
                paper.signedOn()));
    }

    private void perform(DossierCommand command) {
        dossiers.perform(command);
    }
}
