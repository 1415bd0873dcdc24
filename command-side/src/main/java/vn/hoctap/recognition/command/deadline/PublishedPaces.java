package vn.hoctap.recognition.command.deadline;

import java.time.LocalDate;
import java.util.Map;
import vn.hoctap.recognition.events.deadline.DeadlineKind;
import vn.hoctap.recognition.events.deadline.Pace;

/** The paces of deadlines that are published at this instant (lịch nhắc). */
public interface PublishedPaces {
    /** Those by which a day is looked at; empty where none is in force yet. */
    Map<DeadlineKind, Pace> on(LocalDate day);

    /** Number of the newest version; 0 before the first. */
    int newest();
}
