package vn.hoctap.recognition.events.deadline;

import java.time.LocalDate;
import vn.hoctap.recognition.events.EventType;
import vn.hoctap.recognition.events.dossier.DossierId;

/**
 * A deadline comes near (nhắc sắp đến hạn).
 *
 * @param daysLeft working days after this one, the due day among them
 */
@EventType("DeadlineReminded")
public record DeadlineReminded(
        WatchId watchId, DossierId dossierId, DeadlineKind kind, LocalDate due, int daysLeft, LocalDate effectiveOn)
        implements DeadlineEvent {}
