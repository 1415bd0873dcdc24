package vn.hoctap.recognition.command.dossier;

import java.time.LocalDate;
import vn.hoctap.recognition.command.StreamCommand;
import vn.hoctap.recognition.events.dossier.DossierId;

/** Everything that can be asked of a dossier, by the room of the procedure in which it happens. */
public sealed interface DossierCommand extends StreamCommand {
    DossierId dossierId();

    /** The date on the paper behind the command, from which its effect is in force. */
    LocalDate effectiveOn();

    @Override
    default String stream() {
        return dossierId().toString();
    }

    /** What the applicant does. */
    sealed interface Preparing extends DossierCommand
            permits RegisterDossier, DraftSelfAssessment, RecordSelfAssessment, SubmitDossier, WithdrawDossier {}

    /** What the one-stop office does. */
    sealed interface Receiving extends DossierCommand
            permits ReturnDossier, AcceptDossier, DeclineDossier, ReappointDossier, TransferDossier {}

    /** What council and authority come to. */
    sealed interface Deciding extends DossierCommand permits RecordAssessment, RecogniseDossier, RejectDossier {}

    /** What may follow a recognition or its refusal. */
    sealed interface Following extends DossierCommand
            permits ImportPastRecognition,
                    PublishRecognition,
                    CorrectRecognition,
                    RevokeRecognition,
                    ReinstateRecognition,
                    ExpireRecognition,
                    FileComplaint,
                    SettleComplaint {}
}
