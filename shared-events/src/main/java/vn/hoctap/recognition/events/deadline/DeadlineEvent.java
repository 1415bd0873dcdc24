package vn.hoctap.recognition.events.deadline;

import java.time.LocalDate;
import vn.hoctap.recognition.events.RecognitionEvent;
import vn.hoctap.recognition.events.dossier.DossierId;

/** Everything that is noted of a dossier's deadlines; each once for a kind and due day. */
public sealed interface DeadlineEvent extends RecognitionEvent
        permits DeadlineReminded, DeadlineMissed, DeadlineEscalated {
    WatchId watchId();

    DossierId dossierId();

    DeadlineKind kind();

    /** The last good day, as a step of the dossier has fixed it. */
    LocalDate due();
}
