package vn.hoctap.recognition.command.cycle;

import java.time.LocalDate;
import java.util.Optional;
import vn.hoctap.recognition.events.cycle.CycleDates;

/** The dates that a sender names; those left out stay what they would be without. */
public record AskedDates(
        Optional<LocalDate> registerBy,
        Optional<LocalDate> selfAssessBy,
        Optional<LocalDate> submitBy,
        Optional<LocalDate> resultBy,
        Optional<LocalDate> reportBy) {
    public static final AskedDates NONE =
            new AskedDates(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** All five dates, where {@code others} stand in for those left out. */
    public CycleDates orElse(CycleDates others) {
        return new CycleDates(
                registerBy.orElse(others.registerBy()),
                selfAssessBy.orElse(others.selfAssessBy()),
                submitBy.orElse(others.submitBy()),
                resultBy.orElse(others.resultBy()),
                reportBy.orElse(others.reportBy()));
    }
}
