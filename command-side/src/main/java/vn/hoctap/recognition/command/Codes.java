package vn.hoctap.recognition.command;

/** What codes look like. */
public final class Codes {
    /** Of a unit, an organisation, an office or a title. */
    public static final String PATTERN = "[A-Za-z0-9][A-Za-z0-9.-]{0,31}";

    /** Of a paper of the dossier, such as TO_TRINH, or of an indicator. */
    public static final String OF_PART = "[A-Za-z0-9][A-Za-z0-9._-]{0,31}";

    /** What a name has at least: one letter. */
    public static final String IN_NAME = "(?s).*\\p{L}.*";

    /** Years that a request may be about; which of them are open is for the rules to say. */
    public static final int FIRST_YEAR = 2000;

    public static final int LAST_YEAR = 2100;

    private Codes() {}
}
