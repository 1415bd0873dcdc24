package vn.hoctap.recognition.command.calendar.model;

/** How far a fact was checked against its source (độ tin cậy). */
public enum SourceMark {
    F1("F1", false),
    F2("F2", false),
    F3("F3", true),
    SEED("SEED", false),
    DERIVED("DERIVED", false),
    R_HIGH("R-high", true),
    R_MED("R-med", true),
    R_LOW("R-low", true),
    INT("INT", true),
    A("A", true);

    private final String text;
    private final boolean assumed;

    SourceMark(String text, boolean assumed) {
        this.text = text;
        this.assumed = assumed;
    }

    /** Whether nobody has seen a source that says so, and whoever uses the fact must be told. */
    public boolean assumed() {
        return assumed;
    }

    /** The mark as it is written in the shipped data. */
    @Override
    public String toString() {
        return text;
    }
}
