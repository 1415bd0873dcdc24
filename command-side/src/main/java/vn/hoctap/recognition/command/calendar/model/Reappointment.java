package vn.hoctap.recognition.command.calendar.model;

/** Answer to the wish to put the promised day off (hẹn lại ngày trả kết quả). */
public sealed interface Reappointment {
    record Granted(OneStopClock clock) implements Reappointment {}

    record Refused(Reason reason) implements Reappointment {}

    /** Why the promised day stands. */
    enum Reason {
        /** It was put off as often as the rule allows. */
        PUT_OFF_BEFORE,

        /** The new day is not later than the promised one. */
        NOT_LATER,

        /** The dossier is back with the applicant: nothing is promised. */
        NOTHING_PROMISED
    }
}
