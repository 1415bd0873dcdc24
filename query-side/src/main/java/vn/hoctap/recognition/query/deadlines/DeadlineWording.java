package vn.hoctap.recognition.query.deadlines;

import vn.hoctap.recognition.events.deadline.DeadlineKind;

/** What kinds of deadlines are called in Vietnamese. */
public final class DeadlineWording {
    private DeadlineWording() {}

    public static String of(DeadlineKind kind) {
        return switch (kind) {
            case COMPLETENESS -> "Kiểm tra thành phần hồ sơ";
            case REPLY -> "Bổ sung hồ sơ";
            case APPOINTMENT -> "Ngày hẹn trả kết quả";
            case ASSESSMENT -> "Thẩm định";
            case DECISION -> "Ra quyết định";
            case RESULT -> "Công nhận theo thông tư";
            case PUBLICATION -> "Công khai kết quả";
            case VALIDITY -> "Hết thời hạn công nhận";
        };
    }
}
