package vn.hoctap.recognition.command.deadline.due;

import java.util.Set;
import vn.hoctap.recognition.command.deadline.model.Deadline;
import vn.hoctap.recognition.command.deadline.model.Notice;
import vn.hoctap.recognition.events.dossier.DossierId;

/** A deadline of a dossier that is still waited for, and what was noted of it. */
record PendingDeadline(DossierId dossierId, Deadline deadline, Set<Notice> noted) {
    PendingDeadline {
        noted = Set.copyOf(noted);
    }
}
