package vn.hoctap.recognition.events.deadline;

/** What a dossier can be waited for. */
public enum DeadlineKind {
    /** The check whether a submitted dossier is complete (hạn kiểm tra thành phần hồ sơ). */
    COMPLETENESS,
    /** The applicant's supplement of a returned dossier (hạn bổ sung hồ sơ). */
    REPLY,
    /** The result that the one-stop office has promised (ngày hẹn trả kết quả). */
    APPOINTMENT,
    /** The council's session or written opinions (hạn thẩm định). */
    ASSESSMENT,
    /** The decision on what the council has proposed (hạn ra quyết định). */
    DECISION,
    /** The decision by the date of the circular (hạn công nhận của thông tư). */
    RESULT,
    /** The publication of what was decided (hạn công khai kết quả). */
    PUBLICATION,
    /** The end of what was recognised (hết thời hạn công nhận). */
    VALIDITY
}
