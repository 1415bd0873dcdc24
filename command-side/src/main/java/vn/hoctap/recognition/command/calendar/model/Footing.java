package vn.hoctap.recognition.command.calendar.model;

/** What a counted day rests on, from the firmest to the weakest. */
public enum Footing {
    /** Every year on the way is known and every declared day on the way checked, or no calendar was needed at all. */
    FIRM,

    /** A day on the way is off, or worked, by a declaration that is only assumed (chưa đối chiếu). */
    PARTLY_ASSUMED,

    /** The calendar does not know a year on the way, so nothing but its weekends was left out. */
    WEEKENDS_ONLY
}
