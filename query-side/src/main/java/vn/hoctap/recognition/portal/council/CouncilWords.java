package vn.hoctap.recognition.portal.council;

import vn.hoctap.recognition.events.panel.PanelMember;
import vn.hoctap.recognition.events.panel.SessionForm;
import vn.hoctap.recognition.events.panel.SessionResult;
import vn.hoctap.recognition.events.panel.Vote;

/** What roles, forms, votes and results of a council are called in Vietnamese. */
public final class CouncilWords {
    private CouncilWords() {}

    public static String of(PanelMember.Role role) {
        return switch (role) {
            case CHAIR -> "Chủ tịch";
            case SECRETARY -> "Thư ký";
            case MEMBER -> "Ủy viên";
        };
    }

    public static String of(SessionForm form) {
        return switch (form) {
            case MEETING -> "Họp hội đồng";
            case WRITTEN_OPINIONS -> "Lấy ý kiến bằng văn bản";
        };
    }

    public static String of(Vote vote) {
        return switch (vote) {
            case FOR -> "Đồng ý";
            case AGAINST -> "Không đồng ý";
            case ABSTAIN -> "Không có ý kiến";
        };
    }

    public static String of(SessionResult result) {
        return switch (result) {
            case MET -> "Đạt";
            case NOT_MET -> "Không đạt";
            case NO_QUORUM -> "Chưa có kết quả: không đủ số thành viên tham gia";
            case NO_MAJORITY -> "Chưa có kết quả: không bên nào đủ đa số";
        };
    }

    /** Who acts next, and how. */
    static String nextStep(SessionResult result) {
        return switch (result) {
            case MET -> "Hồ sơ được trình người có thẩm quyền ra quyết định công nhận.";
            case NOT_MET ->
                "Hồ sơ được trình người có thẩm quyền để trả lời bằng văn bản, nêu rõ lý do không công nhận.";
            case NO_QUORUM, NO_MAJORITY -> "Hội đồng mở vòng đánh giá tiếp theo cho hồ sơ này.";
        };
    }

    /** The same where the dossier waits for its council once more. */
    static String nextStepAgain(SessionResult result) {
        return switch (result) {
            case MET, NOT_MET ->
                "Khiếu nại, kiến nghị được chấp nhận nên Hội đồng đánh giá lại hồ sơ này ở vòng tiếp theo.";
            case NO_QUORUM, NO_MAJORITY -> nextStep(result);
        };
    }

    /** Without a name: a member is known by role, by whom it represents, and by its account. */
    public static String of(PanelMember member) {
        var represents = member.represents().isBlank() ? "" : ", " + member.represents();
        return of(member.role()) + represents + " (" + member.subject() + ")";
    }
}
