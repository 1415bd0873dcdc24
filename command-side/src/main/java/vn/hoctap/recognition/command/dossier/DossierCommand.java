package vn.hoctap.recognition.command.dossier;

import static vn.hoctap.recognition.command.admission.Permission.held;

import java.time.LocalDate;
import vn.hoctap.recognition.command.StreamCommand;
import vn.hoctap.recognition.command.admission.Permission;
import vn.hoctap.recognition.command.admission.Permission.Ground;
import vn.hoctap.recognition.events.authority.Role;
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

    @Override
    default Permission permission() {
        return switch (this) {
            case Preparing _ -> held(Ground.APPLICANT, Role.COMMUNE_OFFICER);
            case TransferDossier _ -> held(Ground.AREA, Role.RECEIVING_CLERK, Role.OFFICE_HEAD);
            case Receiving _ -> held(Ground.OFFICE, Role.RECEIVING_CLERK);
            case PublishRecognition _, ExpireRecognition _ ->
                held(Ground.OFFICE, Role.RECEIVING_CLERK, Role.OFFICE_HEAD);
            case FileComplaint _ ->
                held(Ground.APPLICANT, Role.COMMUNE_OFFICER).or(held(Ground.OFFICE, Role.RECEIVING_CLERK));
            case SettleComplaint _ -> held(Ground.SEAT, Role.OFFICE_HEAD, Role.AUTHORITY);
            case IssueCertificateCopy _ -> held(Ground.SEAT, Role.SPECIALIST, Role.OFFICE_HEAD, Role.AUTHORITY);
            case Deciding _,
                    ImportPastRecognition _,
                    CorrectRecognition _,
                    RevokeRecognition _,
                    ReinstateRecognition _ -> new Permission.ApplicationAlone();
        };
    }

    /** What the applicant does. */
    sealed interface Preparing extends DossierCommand
            permits RegisterDossier,
                    AttachEvidence,
                    RemoveEvidence,
                    DraftSelfAssessment,
                    RecordSelfAssessment,
                    SubmitDossier,
                    WithdrawDossier {}

    /** What the one-stop office does. */
    sealed interface Receiving extends DossierCommand
            permits ReturnDossier, AcceptDossier, DeclineDossier, ReappointDossier, TransferDossier {}

    /** What council and authority come to. */
    sealed interface Deciding extends DossierCommand permits RecordAssessment, RecogniseDossier, RejectDossier {}

    /** What may follow a recognition or its refusal. */
    sealed interface Following extends DossierCommand
            permits ImportPastRecognition,
                    PublishRecognition,
                    IssueCertificateCopy,
                    CorrectRecognition,
                    RevokeRecognition,
                    ReinstateRecognition,
                    ExpireRecognition,
                    FileComplaint,
                    SettleComplaint {}
}
