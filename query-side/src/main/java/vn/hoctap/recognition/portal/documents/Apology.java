package vn.hoctap.recognition.portal.documents;

import java.util.List;
import java.util.Optional;
import vn.hoctap.recognition.events.dossier.DossierAccepted;
import vn.hoctap.recognition.events.dossier.DossierReappointed;
import vn.hoctap.recognition.portal.documents.Slip.Line;
import vn.hoctap.recognition.query.casefile.Past;

/** Phiếu xin lỗi và hẹn lại ngày trả kết quả (form 04). */
final class Apology {
    private static final String MISSING = "Hồ sơ này chưa phải hẹn lại ngày trả kết quả nên không có phiếu xin lỗi.";
    private static final String TITLE = "PHIẾU XIN LỖI VÀ HẸN LẠI NGÀY TRẢ KẾT QUẢ";
    private static final String LATE =
            "Tuy nhiên, đến nay kết quả giải quyết hồ sơ chưa được trả đúng thời hạn ghi trong"
                    + " giấy tiếp nhận hồ sơ và hẹn trả kết quả.";

    private Apology() {}

    static Document of(Subject subject) {
        var step = subject.step(DossierReappointed.class, MISSING);
        var accepted = subject.past().before(step).newest(DossierAccepted.class).map(Past.Step::event);
        var day = step.event().effectiveOn();
        var head = accepted.map(receipt -> Heading.of(receipt.office(), "……/PXL", day))
                .orElseGet(() -> Heading.ofDesk(null, "PXL", day));
        var slip = new Slip(head, TITLE, "", "", lines(subject, step, accepted), "", "THỦ TRƯỞNG CƠ QUAN");
        var name = Words.file("phieu-xin-loi", subject.row().applicantCode());
        return new Document(name, "slip", "Phiếu xin lỗi và hẹn lại ngày trả kết quả", step.recordedAt(), slip);
    }

    private static List<Line> lines(
            Subject subject, Past.Step<DossierReappointed> step, Optional<DossierAccepted> accepted) {
        var again = step.event();
        return List.of(
                Slip.field("Kính gửi", subject.row().applicantName()),
                Slip.field("Hồ sơ đề nghị", subject.request(subject.filedBefore(step))),
                Slip.field("Mã hồ sơ", accepted.map(DossierAccepted::code).orElse("")),
                Slip.field(
                        "Ngày tiếp nhận",
                        accepted.map(receipt -> Words.day(receipt.effectiveOn()))
                                .orElse("")),
                Slip.field(
                        "Ngày hẹn trả kết quả",
                        accepted.map(receipt -> Words.day(receipt.appointment()))
                                .orElse("")),
                Slip.sentence(LATE),
                Slip.field("Lý do", again.reason()),
                Slip.sentence(
                        "Sự chậm trễ này đã gây phiền hà, tốn kém chi phí, công sức của cơ quan, đơn vị. Chúng tôi xin"
                                + " lỗi và sẽ trả kết quả vào ngày " + Words.day(again.appointment()) + "."),
                Slip.sentence("Mong nhận được sự thông cảm của cơ quan, đơn vị vì sự chậm trễ này./."));
    }
}
