package vn.hoctap.recognition.command.cycle;

/** A step of an applicant that has to be taken by a date of the cycle. */
public enum CycleStep {
    /** Đăng ký. */
    REGISTER,
    /** Tự đánh giá. */
    SELF_ASSESS,
    /** Nộp hồ sơ. */
    SUBMIT
}
