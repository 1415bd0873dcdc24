package vn.hoctap.recognition.query.deadlines;

import java.util.Locale;
import vn.hoctap.recognition.events.deadline.DeadlineKind;

/** What each kind of deadline is called in Vietnamese (thời hạn). */
public final class DeadlineWords {
    private DeadlineWords() {}

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

    /** The same in the middle of a sentence. */
    public static String inSentence(DeadlineKind kind) {
        var words = of(kind);
        return words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
    }
}
