package vn.hoctap.recognition.query.notices;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.hoctap.recognition.events.authority.Role;
import vn.hoctap.recognition.events.deadline.DeadlineKind;
import vn.hoctap.recognition.query.deadlines.DeadlineWords;
import vn.hoctap.recognition.query.decisions.DecisionWords;
import vn.hoctap.recognition.query.decisions.Draft;
import vn.hoctap.recognition.query.progress.Wording;
import vn.hoctap.recognition.query.rights.RoleName;

/** What a notice tells (loại thông báo), each with its sentence. None names a person, and none a score. */
public enum NoticeKind {
    ACCEPTED("Hồ sơ của {dossier} đã được tiếp nhận; hẹn trả kết quả: {day}."),
    RETURNED("Hồ sơ của {dossier} được trả lại để bổ sung; hạn bổ sung: {day}."),
    DECLINED("Hồ sơ của {dossier} bị từ chối tiếp nhận."),
    REAPPOINTED("Việc trả kết quả hồ sơ của {dossier} được hẹn lại: {day}."),
    TRANSFERRED("Hồ sơ của {dossier} được chuyển thẩm quyền giải quyết theo {paper}."),
    RECOGNISED("{dossier} được công nhận theo Quyết định số {paper}; có giá trị đến hết {day}."),
    NOT_RECOGNISED("{dossier} không được công nhận, theo văn bản trả lời số {paper}."),
    PUBLISHED("Kết quả của {dossier} đã được công khai."),
    CORRECTED("Quyết định công nhận {dossier} được đính chính theo Quyết định số {paper}."),
    REVOKED("Quyết định công nhận {dossier} bị thu hồi theo Quyết định số {paper}."),
    REINSTATED("Việc công nhận {dossier} được khôi phục theo Quyết định số {paper}; có giá trị đến hết {day}."),
    EXPIRED("Việc công nhận {dossier} đã hết thời hạn bảo lưu; ngày cuối là {day}."),
    COMPLAINT_SETTLED("Khiếu nại, kiến nghị về kết quả của {dossier} đã được giải quyết tại văn bản số {paper}."),

    FILED("Có hồ sơ mới nộp, chờ tiếp nhận: {dossier}."),
    FILED_AGAIN("Hồ sơ đã bổ sung và nộp lại, chờ tiếp nhận: {dossier}."),
    WITHDRAWN("Đối tượng đề nghị đã rút hồ sơ: {dossier}."),
    MOVED_HERE("Hồ sơ của {dossier} được chuyển đến theo {paper}."),
    TO_PUBLISH("Đã có quyết định công nhận số {paper}, cần công khai kết quả: {dossier}."),

    TO_DRAFT("Hội đồng đã thẩm định, chờ lập dự thảo quyết định: {dossier}."),
    TO_VERIFY(
            "Dự thảo quyết định {what}, {number} hồ sơ, tờ trình số {paper}, của {whose} chờ thẩm tra.", What.DECISION),
    TO_SIGN(
            "Dự thảo quyết định {what}, {number} hồ sơ, tờ trình số {paper}, của {whose} chờ ký ban hành.",
            What.DECISION),
    DRAFT_RETURNED(
            "Dự thảo quyết định {what}, {number} hồ sơ, tờ trình số {paper}, của {whose} bị trả lại, chờ sửa rồi trình lại.",
            What.DECISION),
    DECISION_SIGNED("Quyết định {what} số {paper} của {whose}, {number} hồ sơ, đã được ký ban hành.", What.DECISION),
    COMPLAINT_FILED("Có khiếu nại, kiến nghị chờ giải quyết về kết quả của {dossier}."),

    SEATED("Ông, bà được cử vào hội đồng đánh giá theo Quyết định số {paper}."),
    UNSEATED("Ông, bà thôi là thành viên hội đồng đánh giá theo Quyết định số {paper}."),
    COUNCIL_DISSOLVED("Hội đồng đánh giá mà ông, bà là thành viên đã giải thể theo Quyết định số {paper}."),
    TO_DECLARE("Phiên đánh giá hồ sơ của {dossier} đã mở; đề nghị khai xung đột lợi ích trước khi đánh giá."),
    BALLOTS_IN("Phiên đánh giá hồ sơ của {dossier} đã đủ phiếu, chờ kết thúc phiên."),
    SESSION_CLOSED("Phiên đánh giá hồ sơ của {dossier} đã kết thúc."),

    CYCLE_OPENED("{whose} mở đợt đánh giá {what}, năm {number}; hạn đăng ký: {day}.", What.TITLE),
    CYCLE_CHANGED(
            "{whose} điều chỉnh các mốc của đợt đánh giá {what}, năm {number}; hạn nộp hồ sơ: {day}.", What.TITLE),
    CYCLE_CLOSED("{whose} đóng đợt đánh giá {what}, năm {number}, từ {day}.", What.TITLE),

    DUE_SOON("Sắp đến hạn, {day}: {what}, {dossier}.", What.DEADLINE),
    OVERDUE("Quá hạn, hạn là {day}: {what}, {dossier}.", What.DEADLINE),
    OVERDUE_REPORTED("Quá hạn, báo cáo cấp trên, hạn là {day}: {what}, {dossier}.", What.DEADLINE),

    RIGHT_PROPOSED("Có đề nghị cấp quyền {what}{at}, cần người quản trị thứ hai xem xét.", What.ROLE),
    RIGHT_DECLINED("Đề nghị cấp quyền {what}{at} không được chấp thuận.", What.ROLE),
    RIGHT_GRANTED("Ông, bà được cấp quyền {what}{at} từ {day}.", What.ROLE),
    RIGHT_WITHDRAWN("Quyền {what}{at} của ông, bà đã bị thu hồi.", What.ROLE);

    private static final Pattern PLACE = Pattern.compile("\\{([a-z]+)}");

    private final String sentence;
    private final What what;

    NoticeKind(String sentence) {
        this(sentence, What.NOTHING);
    }

    NoticeKind(String sentence, What what) {
        this.sentence = sentence;
        this.what = what;
    }

    /** @param dossier whose dossier it is about, in words; empty where it is about none */
    String sentence(String dossier, String day, String paper, Detail detail) {
        var words = Map.of(
                "dossier",
                dossier,
                "day",
                day,
                "paper",
                paper,
                "what",
                what.of(detail.what()),
                "whose",
                detail.whose(),
                "at",
                detail.whose().isEmpty() ? "" : " (" + detail.whose() + ")",
                "number",
                String.valueOf(detail.number()));
        return PLACE.matcher(sentence)
                .replaceAll(place -> Matcher.quoteReplacement(words.getOrDefault(place.group(1), "")));
    }

    /** What the code in a notice's detail stands for. */
    private enum What {
        NOTHING,
        DECISION,
        TITLE,
        DEADLINE,
        ROLE;

        String of(String code) {
            return switch (this) {
                case NOTHING -> "";
                case DECISION -> DecisionWords.inSentence(Draft.Kind.valueOf(code));
                case TITLE -> Wording.ofTitle(code);
                case DEADLINE -> DeadlineWords.inSentence(DeadlineKind.valueOf(code));
                case ROLE -> RoleName.of(Role.valueOf(code));
            };
        }
    }
}
