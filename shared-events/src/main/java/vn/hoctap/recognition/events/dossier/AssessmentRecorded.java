package vn.hoctap.recognition.events.dossier;

import java.time.LocalDate;
import vn.hoctap.recognition.events.EventType;

/**
 * The council assessed the dossier and put its result to the deciding authority (thẩm định, đề nghị).
 *
 * @param meetsCriteria whether every criterion is met at the level asked for
 */
@EventType("AssessmentRecorded")
public record AssessmentRecorded(DossierId dossierId, boolean meetsCriteria, LocalDate effectiveOn)
        implements DossierEvent {}
