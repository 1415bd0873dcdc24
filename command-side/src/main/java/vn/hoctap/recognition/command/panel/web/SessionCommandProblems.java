package vn.hoctap.recognition.command.panel.web;

import vn.hoctap.recognition.command.dispatch.CommandProblems;
import vn.hoctap.recognition.command.panel.model.SessionRefusal;
import vn.hoctap.recognition.web.ProblemException;
import vn.hoctap.recognition.web.ProblemType;

/** What a refused command to a session looks like to whoever sent it. */
final class SessionCommandProblems {
    private SessionCommandProblems() {}

    /** The problem that a failure stands for; the failure itself where it is none of the sender's. */
    static RuntimeException of(RuntimeException failure) {
        return CommandProblems.of(failure, () -> problem(SessionRefusal.NOT_OPENED), SessionCommandProblems::problem);
    }

    private static ProblemException problem(SessionRefusal refusal) {
        return new ProblemException(typeOf(refusal), sentence(refusal)).with("refusal", refusal.name());
    }

    private static ProblemType typeOf(SessionRefusal refusal) {
        return switch (refusal) {
            case PANEL_UNKNOWN, DOSSIER_UNKNOWN, NOT_OPENED -> ProblemType.NOT_FOUND;
            case NOT_A_MEMBER, NOT_THE_CHAIR, RECUSED -> ProblemType.FORBIDDEN;
            case PANEL_DISSOLVED,
                    DOSSIER_NOT_OF_THIS_PANEL,
                    DOSSIER_NOT_READY,
                    AUTHORITY_UNDETERMINED,
                    NOT_COMPETENT,
                    ROUND_NOT_NEXT,
                    PREVIOUS_ROUND_OPEN,
                    ALREADY_OPENED,
                    SESSION_CLOSED,
                    ALREADY_DECLARED,
                    DECLARATION_MISSING -> ProblemType.REFUSED;
            case REASON_MISSING,
                    INDICATOR_REPEATED,
                    DISSENT_NOT_OF_A_MEMBER,
                    EFFECTIVE_IN_THE_FUTURE,
                    EFFECTIVE_BEFORE_PREVIOUS_STEP -> ProblemType.INVALID_VALUE;
        };
    }

    private static String sentence(SessionRefusal refusal) {
        return switch (refusal) {
            case PANEL_UNKNOWN -> "Không tìm thấy hội đồng này.";
            case PANEL_DISSOLVED -> "Hội đồng đã giải thể nên không thể mở phiên đánh giá.";
            case DOSSIER_UNKNOWN -> "Không tìm thấy hồ sơ này.";
            case DOSSIER_NOT_OF_THIS_PANEL ->
                "Hội đồng này không được giao đánh giá danh hiệu và năm đánh giá của hồ sơ.";
            case DOSSIER_NOT_READY -> "Hồ sơ không ở giai đoạn hội đồng đánh giá.";
            case AUTHORITY_UNDETERMINED ->
                "Chưa xác định thẩm quyền giải quyết; cần ghi nhận văn bản giao thẩm quyền trước.";
            case NOT_COMPETENT -> "Hội đồng này không thuộc cơ quan có thẩm quyền thẩm định hồ sơ.";
            case ROUND_NOT_NEXT -> "Chưa có phiên đánh giá của vòng trước.";
            case PREVIOUS_ROUND_OPEN -> "Phiên đánh giá của vòng trước chưa kết thúc.";
            case ALREADY_OPENED -> "Phiên đánh giá của vòng này đã được mở.";
            case NOT_OPENED -> "Phiên đánh giá này chưa được mở.";
            case SESSION_CLOSED -> "Phiên đánh giá đã kết thúc nên không thể thực hiện thêm việc nào.";
            case NOT_A_MEMBER -> "Chỉ thành viên hội đồng của phiên này mới được thực hiện việc này.";
            case NOT_THE_CHAIR -> "Chỉ người chủ trì phiên đánh giá mới được thực hiện việc này.";
            case RECUSED -> "Thành viên có xung đột lợi ích không được tham gia đánh giá hồ sơ này.";
            case ALREADY_DECLARED -> "Đã khai về xung đột lợi ích; nội dung đã khai không thể rút lại.";
            case DECLARATION_MISSING -> "Phải khai về xung đột lợi ích trước khi nộp phiếu đánh giá.";
            case REASON_MISSING -> "Phải nêu rõ lý do.";
            case INDICATOR_REPEATED -> "Mỗi chỉ tiêu chỉ được chấm một lần trong phiếu đánh giá.";
            case DISSENT_NOT_OF_A_MEMBER -> "Ý kiến bảo lưu phải là của thành viên hội đồng.";
            case EFFECTIVE_IN_THE_FUTURE -> "Ngày có hiệu lực không được ở trong tương lai.";
            case EFFECTIVE_BEFORE_PREVIOUS_STEP -> "Ngày có hiệu lực không được trước ngày của bước liền trước.";
        };
    }
}
