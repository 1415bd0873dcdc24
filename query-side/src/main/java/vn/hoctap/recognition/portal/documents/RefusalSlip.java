package vn.hoctap.recognition.portal.documents;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hoctap.recognition.events.dossier.DossierDeclined;
import vn.hoctap.recognition.events.procedure.Office;
import vn.hoctap.recognition.portal.documents.Slip.Line;
import vn.hoctap.recognition.query.casefile.Past;

/** Phiếu từ chối tiếp nhận, giải quyết hồ sơ (form 03). */
final class RefusalSlip {
    static final String MISSING = "Hồ sơ này không bị từ chối tiếp nhận nên không có phiếu từ chối.";
    private static final String TITLE = "PHIẾU TỪ CHỐI TIẾP NHẬN, GIẢI QUYẾT HỒ SƠ";

    private RefusalSlip() {}

    /** @param desk whose one-stop desk it is; null where that is not known */
    static Document of(Subject subject, Past.Step<DossierDeclined> step, @Nullable Office desk) {
        var declined = step.event();
        var slip = new Slip(
                Heading.ofDesk(desk, "PTC", declined.effectiveOn()),
                TITLE,
                "",
                "",
                lines(subject, step),
                Slip.APPLICANT,
                Slip.RECEIVER);
        var name = Words.file("phieu-tu-choi", subject.row().applicantCode());
        return new Document(name, "slip", "Phiếu từ chối tiếp nhận, giải quyết hồ sơ", step.recordedAt(), slip);
    }

    private static List<Line> lines(Subject subject, Past.Step<DossierDeclined> step) {
        return List.of(
                Slip.field("Hồ sơ của", subject.row().applicantName()),
                Slip.field("Địa bàn", subject.row().standing().areaName()),
                Slip.field("Số điện thoại, thư điện tử", ""),
                Slip.field("Nội dung yêu cầu giải quyết", subject.request(subject.filedBefore(step))),
                Slip.sentence(
                        "Qua xem xét, bộ phận tiếp nhận và trả kết quả thông báo không tiếp nhận, giải quyết hồ sơ"
                                + " này với lý do cụ thể như sau:"),
                Slip.sentence(step.event().reason()),
                Slip.sentence("Xin thông báo để cơ quan, đơn vị được biết và thực hiện./."));
    }
}
