package vn.hoctap.recognition.events.panel;

/** What a member says of the whole (biểu quyết). */
public enum Vote {
    /** The criteria are met (đạt). */
    FOR,
    /** They are not (không đạt). */
    AGAINST,
    /** Takes part without saying (không có ý kiến). */
    ABSTAIN
}
