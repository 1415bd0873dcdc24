package vn.hoctap.recognition.command.dossier;

import java.time.LocalDate;
import vn.hoctap.recognition.events.dossier.DossierId;

/** Recognise the applicant by a numbered decision (quyết định công nhận). */
public record RecogniseDossier(DossierId dossierId, String decisionNumber, LocalDate effectiveOn)
        implements DossierCommand {}
