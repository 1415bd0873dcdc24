package vn.hoctap.recognition.events.criteria;

/** What kind of body an applicant is, as far as a criterion asks; one body may have several (Circular 24/2023 article 2). */
public enum Trait {
    /** Cơ quan nhà nước. */
    STATE_BODY,
    /** Đơn vị sự nghiệp công lập. */
    PUBLIC_SERVICE_UNIT,
    /** Cơ sở giáo dục mầm non. */
    PRESCHOOL,
    /** Trường phổ thông. */
    GENERAL_SCHOOL,
    /** Trung tâm giáo dục thường xuyên. */
    CONTINUING_EDUCATION_CENTRE,
    /** Cơ sở giáo dục nghề nghiệp. */
    VOCATIONAL_INSTITUTION,
    /** Cơ sở giáo dục đại học. */
    UNIVERSITY,
    /** Có người học ở trình độ trên trung học cơ sở. */
    HAS_LEARNERS,
    /** Tổ chức kinh tế. */
    ECONOMIC_ORGANISATION,
    /** Lực lượng vũ trang. */
    ARMED_FORCES,
    /** Tổ chức đảng, đoàn thể, hội. */
    SOCIAL_ORGANISATION
}
