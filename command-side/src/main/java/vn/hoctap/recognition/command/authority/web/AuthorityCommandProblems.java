package vn.hoctap.recognition.command.authority.web;

import vn.hoctap.recognition.command.authority.model.AuthorityRefusal;
import vn.hoctap.recognition.command.dispatch.CommandProblems;
import vn.hoctap.recognition.web.ProblemException;
import vn.hoctap.recognition.web.ProblemType;

/** What a refused command to a person's rights looks like to whoever sent it. */
final class AuthorityCommandProblems {
    private AuthorityCommandProblems() {}

    /** The problem that a failure stands for; the failure itself where it is none of the sender's. */
    static RuntimeException of(RuntimeException failure) {
        return CommandProblems.of(
                failure, () -> problem(AuthorityRefusal.RIGHT_UNKNOWN), AuthorityCommandProblems::problem);
    }

    private static ProblemException problem(AuthorityRefusal refusal) {
        return new ProblemException(typeOf(refusal), sentence(refusal)).with("refusal", refusal.name());
    }

    private static ProblemType typeOf(AuthorityRefusal refusal) {
        return switch (refusal) {
            case RIGHT_UNKNOWN -> ProblemType.NOT_FOUND;
            case NOT_WAITING, NOT_HELD, ALREADY_HELD -> ProblemType.REFUSED;
            case OWN_RIGHT, SAME_PERSON -> ProblemType.SEPARATION_OF_DUTIES;
            case ORGANISATION_UNKNOWN,
                    ORGANISATION_NOT_NEEDED,
                    TERM_UNFIT,
                    NOT_DELEGABLE,
                    DELEGATOR_WITHOUT_RIGHT,
                    REASON_MISSING,
                    EFFECTIVE_IN_THE_FUTURE -> ProblemType.INVALID_VALUE;
        };
    }

    private static String sentence(AuthorityRefusal refusal) {
        return switch (refusal) {
            case RIGHT_UNKNOWN -> "Không tìm thấy quyền này.";
            case NOT_WAITING -> "Đề nghị cấp quyền này đã được giải quyết.";
            case NOT_HELD -> "Quyền này hiện không có hiệu lực nên không thể thu hồi.";
            case ALREADY_HELD -> "Người này đã có hoặc đang được đề nghị cấp quyền này.";
            case OWN_RIGHT -> "Không ai được đề nghị hoặc cấp quyền cho chính mình.";
            case SAME_PERSON -> "Người cấp quyền phải khác người đề nghị.";
            case ORGANISATION_UNKNOWN -> "Chưa có đơn vị hoặc cơ quan nào mang mã này.";
            case ORGANISATION_NOT_NEEDED -> "Vai trò này không gắn với đơn vị hoặc cơ quan nào.";
            case TERM_UNFIT -> "Thời hạn của quyền phải kết thúc sau khi bắt đầu và chưa trôi qua.";
            case NOT_DELEGABLE -> "Vai trò này không được ủy quyền.";
            case DELEGATOR_WITHOUT_RIGHT -> "Người ủy quyền không có quyền này trong suốt thời hạn ủy quyền.";
            case REASON_MISSING -> "Phải nêu rõ lý do.";
            case EFFECTIVE_IN_THE_FUTURE -> "Ngày có hiệu lực không được ở trong tương lai.";
        };
    }
}
