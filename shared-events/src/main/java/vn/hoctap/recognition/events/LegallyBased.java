package vn.hoctap.recognition.events;

/** An event that names the instrument on which it rests (căn cứ pháp lý). */
public interface LegallyBased {
    /** Empty where there is none. */
    String legalBasis();
}
