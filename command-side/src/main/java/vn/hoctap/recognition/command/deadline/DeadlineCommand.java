package vn.hoctap.recognition.command.deadline;

import java.time.LocalDate;
import vn.hoctap.recognition.command.StreamCommand;
import vn.hoctap.recognition.command.admission.Permission;
import vn.hoctap.recognition.events.deadline.WatchId;

/** Everything that can be asked of the watch over a dossier's deadlines. */
public sealed interface DeadlineCommand extends StreamCommand permits NoteDeadline {
    WatchId watchId();

    /** The day on which it is noted. */
    LocalDate effectiveOn();

    @Override
    default String stream() {
        return watchId().toString();
    }

    @Override
    default Permission permission() {
        return new Permission.ApplicationAlone();
    }
}
