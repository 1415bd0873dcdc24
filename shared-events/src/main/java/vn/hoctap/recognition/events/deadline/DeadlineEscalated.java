package vn.hoctap.recognition.events.deadline;

import java.time.LocalDate;
import vn.hoctap.recognition.events.EventType;
import vn.hoctap.recognition.events.dossier.DossierId;

/**
 * A missed deadline was put before the superior (báo cáo cấp trên).
 *
 * @param daysLate working days since the due day, this one among them
 */
@EventType("DeadlineEscalated")
public record DeadlineEscalated(
        WatchId watchId, DossierId dossierId, DeadlineKind kind, LocalDate due, int daysLate, LocalDate effectiveOn)
        implements DeadlineEvent {}
