package vn.hoctap.recognition.portal.council;

/** Where a session stands for the person before the page; what waits for that person comes first. */
public enum Step {
    DECLARE("Chờ khai xung đột lợi ích", "Khai xung đột lợi ích"),
    SCORE("Chờ chấm chỉ tiêu và bỏ phiếu", "Chấm, bỏ phiếu"),
    CLOSE("Đã đủ phiếu, chờ kết thúc phiên", "Kết thúc phiên"),
    AGAIN("Chờ mở vòng đánh giá tiếp theo", "Mở vòng đánh giá tiếp theo"),
    WAIT("Đã nộp phiếu, chờ phiếu của thành viên khác", ""),
    PRESIDED("Đã đủ phiếu, chờ người chủ trì kết thúc phiên", ""),
    /** Whoever does not sit in it. */
    LOOK("Đang đánh giá", ""),
    DISSOLVED("Hội đồng đã giải thể, phiên không tiếp tục", ""),
    CLOSED("Đã kết thúc", "");

    private final String state;
    private final String act;

    Step(String state, String act) {
        this.state = state;
        this.act = act;
    }

    /** In Vietnamese. */
    public String state() {
        return state;
    }

    /** What the person is to do; empty where somebody else has to, or nobody. */
    public String act() {
        return act;
    }

    /** Whether the person has declared that nothing stands in the way, and the session is open. */
    boolean isJudging() {
        return switch (this) {
            case SCORE, CLOSE, WAIT, PRESIDED -> true;
            case DECLARE, AGAIN, LOOK, DISSOLVED, CLOSED -> false;
        };
    }
}
