package vn.hoctap.recognition.command.admission.model;

/** An office's code tells its seat: PGDDT-674 and UBND-674 sit in 674, and the ministry in no unit. */
final class OfficeCode {
    private OfficeCode() {}

    /** Code of the administrative unit; empty for an office of the state. */
    static String seatOf(String office) {
        int dash = office.lastIndexOf('-');
        return dash < 0 ? "" : office.substring(dash + 1);
    }
}
