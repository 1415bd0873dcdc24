package vn.hoctap.recognition.query.procedures;

import vn.hoctap.recognition.events.procedure.Competence;
import vn.hoctap.recognition.events.procedure.OfficeKind;
import vn.hoctap.recognition.events.procedure.ProcedureStep;
import vn.hoctap.recognition.events.procedure.Term;
import vn.hoctap.recognition.events.procedure.ValidityRules;

/** What the parts of a procedure are called in Vietnamese. */
public final class ProcedureWording {
    private ProcedureWording() {}

    public static String of(ProcedureStep step) {
        return switch (step) {
            case RECEIVE -> "Tiếp nhận hồ sơ";
            case ASSESS -> "Thành lập hội đồng, thẩm định";
            case ANSWER -> "Trả lời khi không đạt";
            case DECIDE -> "Quyết định công nhận";
        };
    }

    public static String of(OfficeKind kind) {
        return switch (kind) {
            case PEOPLES_COMMITTEE -> "Ủy ban nhân dân";
            case EDUCATION_OFFICE -> "Phòng Giáo dục và Đào tạo";
            case CULTURE_AND_SOCIETY_OFFICE -> "Phòng Văn hóa - Xã hội";
            case EDUCATION_DEPARTMENT -> "Sở Giáo dục và Đào tạo";
            case MINISTRY_OF_EDUCATION -> "Bộ Giáo dục và Đào tạo";
        };
    }

    public static String of(Competence.Seat seat) {
        return switch (seat) {
            case COMMUNE -> "cấp xã";
            case DISTRICT -> "cấp huyện";
            case PROVINCE -> "cấp tỉnh";
            case STATE -> "trung ương";
        };
    }

    public static String of(ValidityRules.Anchor anchor) {
        return switch (anchor) {
            case END_OF_RECOGNITION_YEAR -> "ngày cuối của năm ra quyết định";
            case DECISION_DATE -> "ngày ra quyết định";
        };
    }

    /** Such as trước ngày 15/01 của năm sau. */
    public static String of(Term term) {
        return switch (term) {
            case Term.CalendarDate date ->
                "%s ngày %02d/%02d của %s"
                        .formatted(
                                date.inclusive() ? "hết" : "trước", date.day(), date.month(), year(date.yearOffset()));
            case Term.WorkingDays(var count) -> count + " ngày làm việc sau bước trước";
        };
    }

    /** @param after years after the assessed one */
    public static String year(int after) {
        return switch (after) {
            case 0 -> "năm đánh giá";
            case 1 -> "năm sau";
            default -> "năm thứ %d sau năm đánh giá".formatted(after);
        };
    }
}
