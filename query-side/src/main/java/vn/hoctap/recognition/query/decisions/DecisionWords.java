package vn.hoctap.recognition.query.decisions;

import java.util.Locale;

/** What a decision does and where it stands, in Vietnamese. */
public final class DecisionWords {
    private DecisionWords() {}

    public static String of(Draft.Kind kind) {
        return switch (kind) {
            case RECOGNITION -> "Công nhận";
            case REJECTION -> "Không công nhận";
            case REVOCATION -> "Thu hồi";
            case REINSTATEMENT -> "Khôi phục";
            case CORRECTION -> "Đính chính";
        };
    }

    /** The same in the middle of a sentence. */
    public static String inSentence(Draft.Kind kind) {
        return of(kind).toLowerCase(Locale.ROOT);
    }

    public static String of(DecisionRow.State state) {
        return switch (state) {
            case PROPOSED -> "Đã trình dự thảo";
            case VERIFIED -> "Đã thẩm tra";
            case RETURNED -> "Trả lại dự thảo";
            case SIGNED -> "Đã ký ban hành";
            case DROPPED -> "Hủy dự thảo";
        };
    }
}
