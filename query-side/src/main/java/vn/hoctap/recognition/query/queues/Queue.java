package vn.hoctap.recognition.query.queues;

import java.util.Arrays;
import java.util.List;
import vn.hoctap.recognition.query.progress.Stage;
import vn.hoctap.recognition.query.progress.Wording;

/** One kind of work that waits for a role (hàng việc): dossiers at some stages, sometimes only part of them. */
public enum Queue {
    TO_SELF_ASSESS(Role.COMMUNE_OFFICER, Stage.REGISTERED, "Chờ tự đánh giá"),
    TO_SUBMIT(Role.COMMUNE_OFFICER, Stage.SELF_ASSESSED, "Chờ nộp hồ sơ"),
    TO_SUPPLEMENT(Role.COMMUNE_OFFICER, Stage.RETURNED, "Bị trả lại, chờ bổ sung"),
    TO_RECEIVE(Role.CLERK, Stage.SUBMITTED, "Chờ tiếp nhận"),
    APPOINTMENTS(
            Role.CLERK,
            List.of(Stage.ACCEPTED, Stage.PROPOSED),
            Narrowing.DUE,
            "Đến hẹn trả kết quả",
            "Đôn đốc để trả kết quả đúng hẹn; nếu không kịp, xin lỗi bằng văn bản và hẹn lại trước khi hết hạn."),
    TO_ASSESS(
            Role.PANEL,
            List.of(Stage.ACCEPTED),
            Narrowing.NOT_IN_SESSION,
            "Chờ thẩm định",
            "Hội đồng đánh giá mở phiên để thẩm định hồ sơ."),
    BALLOT_MISSING(
            Role.PANEL,
            List.of(Stage.ACCEPTED, Stage.PROPOSED),
            Narrowing.BALLOT_MISSING,
            "Chờ phiếu đánh giá",
            "Thành viên hội đồng khai xung đột lợi ích rồi nộp phiếu đánh giá."),
    TO_CONCLUDE(
            Role.PANEL,
            List.of(Stage.ACCEPTED, Stage.PROPOSED),
            Narrowing.BALLOTS_IN,
            "Chờ kết luận phiên",
            "Người chủ trì công bố kết quả và kết thúc phiên đánh giá."),
    TO_DECIDE(Role.AUTHORITY, Stage.PROPOSED, "Chờ quyết định"),
    COMPLAINTS(
            Role.AUTHORITY,
            List.of(Stage.values()),
            Narrowing.OPEN_COMPLAINT,
            "Khiếu nại, kiến nghị chờ giải quyết",
            "Người có thẩm quyền giải quyết khiếu nại, kiến nghị và trả lời bằng văn bản."),
    LATE(
            Role.COMMITTEE,
            underWay(),
            Narrowing.LATE,
            "Hồ sơ quá hạn",
            "Đôn đốc nơi đang giữ hồ sơ và làm rõ nguyên nhân chậm."),
    NEAR_DUE(
            Role.COMMITTEE,
            underWay(),
            Narrowing.NEAR_DUE,
            "Hồ sơ sắp đến hạn",
            "Nhắc nơi đang giữ hồ sơ hoàn thành trước ngày hẹn.");

    /** Which of the dossiers at its stages a queue takes. */
    enum Narrowing {
        NONE,
        NEAR_DUE,
        LATE,
        DUE,
        OPEN_COMPLAINT,
        NOT_IN_SESSION,
        BALLOT_MISSING,
        BALLOTS_IN
    }

    private final Role role;

    @SuppressWarnings("ImmutableEnumChecker") // a list that nobody can change
    private final List<Stage> stages;

    private final Narrowing narrowing;
    private final String title;
    private final String hint;

    Queue(Role role, Stage stage, String title) {
        this(role, List.of(stage), Narrowing.NONE, title, Wording.nextStep(stage));
    }

    Queue(Role role, List<Stage> stages, Narrowing narrowing, String title, String hint) {
        this.role = role;
        this.stages = stages;
        this.narrowing = narrowing;
        this.title = title;
        this.hint = hint;
    }

    public Role role() {
        return role;
    }

    /** What the queue is called in Vietnamese. */
    public String title() {
        return title;
    }

    /** What is to be done with its dossiers, in Vietnamese. */
    public String hint() {
        return hint;
    }

    List<Stage> stages() {
        return stages;
    }

    Narrowing narrowing() {
        return narrowing;
    }

    private static List<Stage> underWay() {
        return Arrays.stream(Stage.values()).filter(Stage::isUnderWay).toList();
    }
}
