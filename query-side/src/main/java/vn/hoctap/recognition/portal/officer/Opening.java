package vn.hoctap.recognition.portal.officer;

import java.time.LocalDate;
import vn.hoctap.recognition.events.dossier.RecognitionKind;
import vn.hoctap.recognition.query.cycles.FindOpenCycles.OpenCycle;

/**
 * Something that an applicant may register for.
 *
 * @param applicant its code
 * @param name its name
 * @param titleName the title's name as it stands on the decision
 */
public record Opening(String applicant, String name, RecognitionKind kind, String titleName, OpenCycle cycle) {
    public String title() {
        return cycle.title();
    }

    public int year() {
        return cycle.year();
    }

    public boolean isLate(LocalDate today) {
        return today.isAfter(cycle.registerBy());
    }
}
