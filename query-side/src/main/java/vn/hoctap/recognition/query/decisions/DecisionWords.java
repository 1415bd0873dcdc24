package vn.hoctap.recognition.query.decisions;

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
