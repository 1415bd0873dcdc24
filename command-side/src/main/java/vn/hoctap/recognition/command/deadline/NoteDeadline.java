package vn.hoctap.recognition.command.deadline;

import java.time.LocalDate;
import vn.hoctap.recognition.command.deadline.model.Milestones;
import vn.hoctap.recognition.events.deadline.WatchId;
import vn.hoctap.recognition.events.dossier.DossierId;

/**
 * Note what a day means for a deadline: a reminder, a miss, an escalation (nhắc hạn, quá hạn, báo cáo cấp trên).
 *
 * @param workingDays between that day and the due day, whichever comes first
 */
public record NoteDeadline(
        WatchId watchId, DossierId dossierId, Milestones milestones, int workingDays, LocalDate effectiveOn)
        implements DeadlineCommand {
    public static NoteDeadline of(DossierId dossier, Milestones milestones, int workingDays, LocalDate today) {
        return new NoteDeadline(WatchId.of(dossier), dossier, milestones, workingDays, today);
    }
}
