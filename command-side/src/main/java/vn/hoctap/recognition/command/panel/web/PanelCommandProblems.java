package vn.hoctap.recognition.command.panel.web;

import vn.hoctap.recognition.command.dispatch.CommandProblems;
import vn.hoctap.recognition.command.panel.model.PanelRefusal;
import vn.hoctap.recognition.web.ProblemException;
import vn.hoctap.recognition.web.ProblemType;

/** What a refused command to a council looks like to whoever sent it. */
final class PanelCommandProblems {
    private PanelCommandProblems() {}

    /** The problem that a failure stands for; the failure itself where it is none of the sender's. */
    static RuntimeException of(RuntimeException failure) {
        return CommandProblems.of(failure, () -> problem(PanelRefusal.NOT_ESTABLISHED), PanelCommandProblems::problem);
    }

    private static ProblemException problem(PanelRefusal refusal) {
        return new ProblemException(typeOf(refusal), sentence(refusal)).with("refusal", refusal.name());
    }

    private static ProblemType typeOf(PanelRefusal refusal) {
        return switch (refusal) {
            case ALREADY_ESTABLISHED, PANEL_DISSOLVED -> ProblemType.REFUSED;
            case NOT_ESTABLISHED -> ProblemType.NOT_FOUND;
            case TITLE_UNKNOWN,
                    RULES_DIFFER,
                    TOO_FEW_MEMBERS,
                    EVEN_NUMBER_OF_MEMBERS,
                    NOT_ONE_CHAIR,
                    NOT_ONE_SECRETARY,
                    MEMBER_REPEATED,
                    OUTGOING_NOT_A_MEMBER,
                    ROLE_NOT_KEPT,
                    EFFECTIVE_IN_THE_FUTURE,
                    EFFECTIVE_BEFORE_PREVIOUS_STEP -> ProblemType.INVALID_VALUE;
        };
    }

    private static String sentence(PanelRefusal refusal) {
        return switch (refusal) {
            case ALREADY_ESTABLISHED -> "Hội đồng theo quyết định này đã được thành lập.";
            case NOT_ESTABLISHED -> "Hội đồng này chưa được thành lập.";
            case PANEL_DISSOLVED -> "Hội đồng đã giải thể nên không thể thực hiện thêm việc nào.";
            case TITLE_UNKNOWN -> "Có danh hiệu chưa được ban hành thủ tục công nhận cho năm đánh giá này.";
            case RULES_DIFFER ->
                "Các danh hiệu này có quy định khác nhau về hội đồng; hãy thành lập hội đồng riêng cho từng danh hiệu.";
            case TOO_FEW_MEMBERS -> "Số thành viên hội đồng ít hơn mức tối thiểu theo quy định.";
            case EVEN_NUMBER_OF_MEMBERS -> "Số thành viên hội đồng phải là số lẻ.";
            case NOT_ONE_CHAIR -> "Hội đồng phải có đúng một chủ tịch.";
            case NOT_ONE_SECRETARY -> "Hội đồng phải có đúng một thư ký.";
            case MEMBER_REPEATED -> "Mỗi người chỉ được giữ một vị trí trong hội đồng.";
            case OUTGOING_NOT_A_MEMBER -> "Người được thay thế không phải là thành viên hội đồng.";
            case ROLE_NOT_KEPT -> "Người thay thế phải giữ đúng vai trò của người được thay thế.";
            case EFFECTIVE_IN_THE_FUTURE -> "Ngày có hiệu lực không được ở trong tương lai.";
            case EFFECTIVE_BEFORE_PREVIOUS_STEP -> "Ngày có hiệu lực không được trước ngày của bước liền trước.";
        };
    }
}
