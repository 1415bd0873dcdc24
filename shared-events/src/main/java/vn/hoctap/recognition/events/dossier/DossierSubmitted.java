package vn.hoctap.recognition.events.dossier;

import java.time.LocalDate;
import vn.hoctap.recognition.events.EventType;

/** The applicant filed the dossier with the receiving office (nộp hồ sơ). */
@EventType("DossierSubmitted")
public record DossierSubmitted(DossierId dossierId, RecognitionLevel level, LocalDate effectiveOn)
        implements DossierEvent {}
