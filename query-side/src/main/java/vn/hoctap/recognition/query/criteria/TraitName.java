package vn.hoctap.recognition.query.criteria;

import vn.hoctap.recognition.events.criteria.Trait;

/** What kind of body an organisation is, in Vietnamese (loại hình cơ quan, đơn vị). */
public final class TraitName {
    private TraitName() {}

    public static String of(Trait trait) {
        return switch (trait) {
            case STATE_BODY -> "cơ quan nhà nước";
            case PUBLIC_SERVICE_UNIT -> "đơn vị sự nghiệp công lập";
            case PRESCHOOL -> "cơ sở giáo dục mầm non";
            case GENERAL_SCHOOL -> "trường phổ thông";
            case CONTINUING_EDUCATION_CENTRE -> "trung tâm giáo dục thường xuyên";
            case VOCATIONAL_INSTITUTION -> "cơ sở giáo dục nghề nghiệp";
            case UNIVERSITY -> "cơ sở giáo dục đại học";
            case HAS_LEARNERS -> "cơ sở có người học trên trung học cơ sở";
            case ECONOMIC_ORGANISATION -> "tổ chức kinh tế";
            case ARMED_FORCES -> "lực lượng vũ trang";
            case SOCIAL_ORGANISATION -> "tổ chức đảng, đoàn thể, hội";
        };
    }
}
