package vn.hoctap.recognition.command;

/** What codes look like. */
public final class Codes {
    /** Of a unit, an organisation, an office or a title. */
    public static final String PATTERN = "[A-Za-z0-9][A-Za-z0-9.-]{0,31}";

    /** Of a paper of the dossier, such as TO_TRINH, or of an indicator. */
    public static final String OF_PART = "[A-Za-z0-9][A-Za-z0-9._-]{0,31}";

    private Codes() {}
}
