package vn.hoctap.recognition.command.calendar.model;

import java.time.LocalDate;

/** Where the promise of a result stands (hẹn trả kết quả). */
public sealed interface Appointment {
    /** The applicant was promised the result by this day. */
    record Promised(DueDay due) implements Appointment {}

    /** The dossier went back for a supplement; the promise fell with it until the full dossier is there. */
    record Lapsed(LocalDate since) implements Appointment {}
}
