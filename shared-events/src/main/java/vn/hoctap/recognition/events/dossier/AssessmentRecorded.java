package vn.hoctap.recognition.events.dossier;

import java.time.LocalDate;
import vn.hoctap.recognition.events.EventType;

/**
 * The council assessed the dossier and put its result to the deciding authority (thẩm định, đề nghị).
 *
 * @param meetsCriteria whether every criterion is met at the level asked for
 * @param session identifier of the session; empty for what was assessed before sessions were kept
 * @param round counts from 1; 0 likewise
 */
@EventType(value = "AssessmentRecorded", revision = "2")
public record AssessmentRecorded(
        DossierId dossierId, boolean meetsCriteria, String session, int round, LocalDate effectiveOn)
        implements DossierEvent {}
