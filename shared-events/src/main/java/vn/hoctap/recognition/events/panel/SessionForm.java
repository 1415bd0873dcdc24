package vn.hoctap.recognition.events.panel;

/** How a council comes to its result; the circulars leave the choice (Circulars 24/2023 and 25/2023). */
public enum SessionForm {
    /** Họp. */
    MEETING,
    /** Lấy ý kiến bằng văn bản. */
    WRITTEN_OPINIONS
}
