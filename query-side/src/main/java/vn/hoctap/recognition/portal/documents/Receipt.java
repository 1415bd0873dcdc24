package vn.hoctap.recognition.portal.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.hoctap.recognition.events.dossier.DossierAccepted;
import vn.hoctap.recognition.events.dossier.DossierSubmitted;
import vn.hoctap.recognition.portal.documents.Slip.Line;
import vn.hoctap.recognition.query.casefile.Past;

/** Giấy tiếp nhận hồ sơ và hẹn trả kết quả (form 01). */
final class Receipt {
    private static final String MISSING =
            "Hồ sơ này chưa được tiếp nhận nên chưa có giấy tiếp nhận và hẹn trả kết quả.";
    private static final String TITLE = "GIẤY TIẾP NHẬN HỒ SƠ VÀ HẸN TRẢ KẾT QUẢ";

    private Receipt() {}

    static Document of(Subject subject) {
        var step = subject.step(DossierAccepted.class, MISSING);
        var accepted = step.event();
        var slip = new Slip(
                Heading.ofDesk(accepted.office(), "TNHS", accepted.effectiveOn()),
                TITLE,
                accepted.code(),
                accepted.code().isEmpty() ? "" : QrCode.of(accepted.code()),
                lines(subject, step),
                Slip.APPLICANT,
                Slip.RECEIVER);
        var name = Words.file("giay-tiep-nhan", accepted.code());
        return new Document(name, "slip", "Giấy tiếp nhận hồ sơ và hẹn trả kết quả", step.recordedAt(), slip);
    }

    private static List<Line> lines(Subject subject, Past.Step<DossierAccepted> step) {
        var accepted = step.event();
        var filed = subject.filedBefore(step);
        var lines = new ArrayList<Line>();
        lines.add(Slip.field("Tiếp nhận hồ sơ của", subject.row().applicantName()));
        lines.add(Slip.field("Địa bàn", subject.row().standing().areaName()));
        lines.add(Slip.field("Số điện thoại, thư điện tử", ""));
        lines.add(Slip.field("Nội dung yêu cầu giải quyết", subject.request(filed)));
        lines.addAll(papers(subject, filed));
        lines.add(Slip.field("Số lượng hồ sơ (bộ)", ""));
        lines.add(Slip.field("Thời gian giải quyết hồ sơ theo quy định", term(subject)));
        lines.add(Slip.field("Thời gian nhận hồ sơ", Words.moment(accepted.receivedAt())));
        lines.add(Slip.field("Ngày hẹn trả kết quả", Words.day(accepted.appointment())));
        lines.add(Slip.field("Đăng ký nhận kết quả tại", ""));
        lines.add(Slip.sentence("Vào Sổ theo dõi hồ sơ, quyển số: ………… số thứ tự: …………"));
        return lines;
    }

    private static List<Line> papers(Subject subject, Optional<DossierSubmitted> filed) {
        var papers = filed.map(DossierSubmitted::parts).map(subject::papers).orElse(List.of());
        if (papers.isEmpty()) {
            return List.of(Slip.field("Thành phần hồ sơ nộp gồm", ""));
        }
        var lines = new ArrayList<>(List.of(Slip.sentence("Thành phần hồ sơ nộp gồm:")));
        lines.addAll(Slip.items(papers));
        return lines;
    }

    private static String term(Subject subject) {
        return subject.procedure()
                .map(procedure -> procedure.oneStop().appointmentDays() + " ngày làm việc")
                .orElse("");
    }
}
