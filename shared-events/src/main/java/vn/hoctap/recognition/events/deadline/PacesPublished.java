package vn.hoctap.recognition.events.deadline;

import java.time.LocalDate;
import java.util.List;
import vn.hoctap.recognition.events.EventType;
import vn.hoctap.recognition.events.Reasoned;

/**
 * A version of the paces of deadlines was published (ban hành lịch nhắc thời hạn); it is never edited, only followed by the next.
 *
 * @param version counts from 1
 * @param paces one for each kind of deadline
 * @param reason why there is a new version
 * @param effectiveOn the first day that is looked at by it
 */
@EventType("PacesPublished")
public record PacesPublished(PacesId pacesId, int version, List<Pace> paces, String reason, LocalDate effectiveOn)
        implements PaceEvent, Reasoned {
    public PacesPublished {
        paces = List.copyOf(paces);
    }
}
