package vn.hoctap.recognition.events.procedure;

/** A step for which some office is competent. */
public enum ProcedureStep {
    /** Tiếp nhận hồ sơ. */
    RECEIVE,
    /** Thành lập hội đồng, thẩm định. */
    ASSESS,
    /** Trả lời bằng văn bản khi không đạt. */
    ANSWER,
    /** Quyết định công nhận. */
    DECIDE
}
