package vn.hoctap.recognition.command.deadline;

import java.time.LocalDate;
import java.util.List;
import vn.hoctap.recognition.events.deadline.Pace;
import vn.hoctap.recognition.events.deadline.PacesId;

/**
 * Publish the next version of the paces of deadlines (ban hành lịch nhắc thời hạn).
 *
 * @param version the number that it gets, one more than the newest
 * @param reason why there is a new version
 * @param effectiveOn the first day that is looked at by it; may lie in the future
 */
public record PublishPaces(PacesId pacesId, int version, List<Pace> paces, String reason, LocalDate effectiveOn)
        implements PaceCommand {
    public PublishPaces {
        paces = List.copyOf(paces);
    }

    public static PublishPaces of(int version, List<Pace> paces, String reason, LocalDate effectiveOn) {
        return new PublishPaces(PacesId.OF_DEADLINES, version, paces, reason, effectiveOn);
    }
}
