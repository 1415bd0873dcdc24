package vn.hoctap.recognition.command.dossier;

import java.time.LocalDate;
import vn.hoctap.recognition.events.dossier.Award;
import vn.hoctap.recognition.events.dossier.DossierId;
import vn.hoctap.recognition.events.procedure.Office;

/** Recognise the applicant by a numbered decision (quyết định công nhận). */
public record RecogniseDossier(
        DossierId dossierId, Award award, String decisionNumber, Office body, LocalDate effectiveOn)
        implements DossierCommand.Deciding {}
