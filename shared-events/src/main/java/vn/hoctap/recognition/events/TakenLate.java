package vn.hoctap.recognition.events;

/** An event that can be taken after the last day (nộp quá hạn), and then says why. */
public interface TakenLate {
    /** Empty if it came in time. */
    String lateBecause();
}
