package vn.hoctap.recognition.evidence;

/** What an inspection came to. */
public sealed interface Inspection {
    /** The file now holds what may be stored: itself, or a picture without what the camera noted in it. */
    record Accepted(EvidenceType type, DisplayName name) implements Inspection {}

    record Refused(EvidenceFlaw flaw) implements Inspection {}
}
