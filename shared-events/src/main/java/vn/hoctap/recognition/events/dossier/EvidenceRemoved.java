package vn.hoctap.recognition.events.dossier;

import java.time.LocalDate;
import vn.hoctap.recognition.events.EventType;

/** The applicant took a file from an indicator again (gỡ minh chứng). The store keeps its bytes. */
@EventType("EvidenceRemoved")
public record EvidenceRemoved(DossierId dossierId, String indicator, String sha256, LocalDate effectiveOn)
        implements DossierEvent {}
