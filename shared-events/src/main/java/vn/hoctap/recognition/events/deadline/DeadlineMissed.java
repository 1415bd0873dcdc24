package vn.hoctap.recognition.events.deadline;

import java.time.LocalDate;
import vn.hoctap.recognition.events.EventType;
import vn.hoctap.recognition.events.dossier.DossierId;

/**
 * The due day has passed (quá hạn).
 *
 * @param daysLate working days since the due day, this one among them
 */
@EventType("DeadlineMissed")
public record DeadlineMissed(
        WatchId watchId, DossierId dossierId, DeadlineKind kind, LocalDate due, int daysLate, LocalDate effectiveOn)
        implements DeadlineEvent {}
