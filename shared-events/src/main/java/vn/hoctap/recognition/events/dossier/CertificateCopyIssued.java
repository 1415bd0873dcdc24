package vn.hoctap.recognition.events.dossier;

import java.time.LocalDate;
import vn.hoctap.recognition.events.EventType;

/**
 * The body that keeps the original register issued a copy from it (cấp bản sao từ sổ gốc), which counts as the original does.
 *
 * @param ordinal of the dossier's copies, from 1 without a gap
 */
@EventType("CertificateCopyIssued")
public record CertificateCopyIssued(DossierId dossierId, int ordinal, LocalDate effectiveOn) implements DossierEvent {}
