package vn.hoctap.recognition.command.dossier;

import java.time.LocalDate;
import vn.hoctap.recognition.command.StreamCommand;
import vn.hoctap.recognition.events.dossier.DossierId;

/** Everything that can be asked of a dossier. */
public sealed interface DossierCommand extends StreamCommand
        permits RegisterDossier,
                RecordSelfAssessment,
                SubmitDossier,
                ReturnDossier,
                AcceptDossier,
                RecordAssessment,
                RecogniseDossier,
                RejectDossier,
                WithdrawDossier {
    DossierId dossierId();

    /** The date on the paper behind the command, from which its effect is in force. */
    LocalDate effectiveOn();

    @Override
    default String stream() {
        return dossierId().toString();
    }
}
