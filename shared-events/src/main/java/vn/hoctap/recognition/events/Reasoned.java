package vn.hoctap.recognition.events;

/** An event that says for what reason (lý do) it was recorded. */
public interface Reasoned {
    /** Empty where there is none. */
    String reason();
}
