package vn.hoctap.recognition.portal.council;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;
import vn.hoctap.recognition.events.panel.SessionForm;
import vn.hoctap.recognition.query.panels.SessionRow;
import vn.hoctap.recognition.web.text.Text;

/**
 * The text of the minutes (biên bản) as far as it is known before the ballots are opened, in Vietnamese whoever presides and
 * goes on with it.
 */
final class MinutesDraft {
    private static final Locale VIETNAMESE = Locale.of("vi", "VN");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final DateTimeFormatter DAY_IN_WORDS =
            DateTimeFormatter.ofPattern("'ngày' dd 'tháng' MM 'năm' yyyy");

    private MinutesDraft() {}

    static String of(Sitting sitting, LocalDate day) {
        return Text.inVietnamese(() -> String.join(
                "\n",
                heading(sitting.session()),
                grounds(sitting, day),
                composition(sitting.session()),
                content(sitting)));
    }

    /** Of a session in which nobody is left who may judge. */
    static String ofDeserted() {
        return "Không còn thành viên nào được tham gia đánh giá do xung đột lợi ích."
                + " Phiên đánh giá kết thúc, không có kết quả.";
    }

    private static String heading(SessionRow session) {
        return """
                BIÊN BẢN
                %s của Hội đồng đánh giá, vòng %d
                """.formatted(nameOf(session.form()), session.round());
    }

    private static String grounds(Sitting sitting, LocalDate day) {
        var council = sitting.council();
        return """
                Căn cứ Quyết định số %s ngày %s của %s về việc thành lập Hội đồng đánh giá;
                Hôm nay, %s, Hội đồng %s hồ sơ đề nghị công nhận %s năm %d%s của %s.
                """.formatted(
                        council.decisionNumber(),
                        DAY.format(council.establishedOn()),
                        council.office().name(),
                        DAY_IN_WORDS.format(day),
                        actOf(sitting.session().form()),
                        sitting.title(),
                        sitting.dossier().year(),
                        levelOf(sitting),
                        sitting.dossier().applicantName());
    }

    private static String composition(SessionRow session) {
        return """
                I. THÀNH PHẦN
                1. Thành viên tham gia đánh giá:
                %s
                Chủ trì: %s.
                2. Thành viên không tham gia đánh giá do xung đột lợi ích:
                %s
                """.formatted(
                        listed(session, false),
                        session.presiding().map(CouncilWords::of).orElse("…"),
                        listed(session, true));
    }

    private static String content(Sitting sitting) {
        return """
                II. NỘI DUNG
                1. Từng thành viên tham gia đánh giá đã khai về xung đột lợi ích trước khi xem hồ sơ.
                2. Hội đồng xem xét hồ sơ, kết quả tự đánh giá và minh chứng; từng thành viên chấm các chỉ tiêu và biểu quyết bằng phiếu niêm phong.
                3. Số thành viên được biểu quyết: %d. Số phiếu đã nộp: %d.

                III. KẾT LUẬN
                Phiếu được mở và kiểm khi kết thúc phiên; kết quả kiểm phiếu và ý kiến bảo lưu (nếu có) được lưu cùng biên bản này.
                Biên bản đã được các thành viên tham gia đánh giá thông qua.
                """.formatted(sitting.session().entitled().size(), sitting.handedIn());
    }

    private static String nameOf(SessionForm form) {
        return switch (form) {
            case MEETING -> "Phiên họp";
            case WRITTEN_OPINIONS -> "Phiên lấy ý kiến bằng văn bản";
        };
    }

    private static String actOf(SessionForm form) {
        return switch (form) {
            case MEETING -> "họp đánh giá";
            case WRITTEN_OPINIONS -> "tổng hợp ý kiến bằng văn bản của các thành viên để đánh giá";
        };
    }

    private static String levelOf(Sitting sitting) {
        return sitting.level().isEmpty() ? "" : ", " + sitting.level().toLowerCase(VIETNAMESE) + ",";
    }

    /** @param barred whether those who may not judge, or those who may */
    private static String listed(SessionRow session, boolean barred) {
        var members = session.members().stream()
                .filter(member -> session.bars(member.subject()) == barred)
                .map(member -> "- " + CouncilWords.of(member))
                .collect(Collectors.joining(";\n"));
        return (members.isEmpty() ? "- Không có" : members) + ".";
    }
}
