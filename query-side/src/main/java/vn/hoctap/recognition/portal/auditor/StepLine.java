package vn.hoctap.recognition.portal.auditor;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import vn.hoctap.recognition.query.history.Step;
import vn.hoctap.recognition.query.reading.Days;
import vn.hoctap.recognition.query.rights.RoleName;
import vn.hoctap.recognition.web.text.Text;

/**
 * A step of a dossier in words.
 *
 * @param number from 1
 */
public record StepLine(int number, Step step) {
    public String effectiveOn() {
        return Told.on(step.effectiveOn());
    }

    public String recordedAt() {
        return Told.at(step.recordedAt());
    }

    public String role() {
        return RoleName.of(step.role());
    }

    public String address() {
        return Timeline.ADDRESS + step.dossierId() + "?buoc=" + number;
    }

    /** How far the two axes of time lie apart. */
    public String apart() {
        long days = ChronoUnit.DAYS.between(step.effectiveOn(), LocalDate.ofInstant(step.recordedAt(), Days.VIETNAM));
        if (days == 0) {
            return Text.of("auditor.apart.none");
        }
        return days > 0 ? Text.of("auditor.apart.after", days) : Text.of("auditor.apart.before", -days);
    }
}
