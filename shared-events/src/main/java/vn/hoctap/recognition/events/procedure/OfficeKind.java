package vn.hoctap.recognition.events.procedure;

/** A kind of office (loại cơ quan); with the administrative unit where it sits it names one office. */
public enum OfficeKind {
    /** Ủy ban nhân dân. */
    PEOPLES_COMMITTEE,
    /** Phòng Giáo dục và Đào tạo, ended with the district tier. */
    EDUCATION_OFFICE,
    /** Phòng Văn hóa - Xã hội. */
    CULTURE_AND_SOCIETY_OFFICE,
    /** Sở Giáo dục và Đào tạo. */
    EDUCATION_DEPARTMENT,
    /** Bộ Giáo dục và Đào tạo. */
    MINISTRY_OF_EDUCATION
}
