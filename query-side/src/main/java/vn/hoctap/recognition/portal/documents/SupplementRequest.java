package vn.hoctap.recognition.portal.documents;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hoctap.recognition.events.dossier.DossierReturned;
import vn.hoctap.recognition.events.procedure.Office;
import vn.hoctap.recognition.portal.assessing.DefectWords;
import vn.hoctap.recognition.portal.documents.Slip.Line;
import vn.hoctap.recognition.query.casefile.Past;

/** Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ (form 02). */
final class SupplementRequest {
    static final String MISSING = "Hồ sơ này chưa bị trả lại lần nào nên không có phiếu yêu cầu bổ sung, hoàn thiện.";
    private static final String TITLE = "PHIẾU YÊU CẦU BỔ SUNG, HOÀN THIỆN HỒ SƠ";
    private static final String HELP = "Trong quá trình hoàn thiện hồ sơ, nếu có vướng mắc, đề nghị liên hệ với bộ phận"
            + " tiếp nhận và trả kết quả, số điện thoại: …………………, để được hướng dẫn./.";

    private SupplementRequest() {}

    /** @param desk whose one-stop desk it is; null where that is not known */
    static Document of(Subject subject, Past.Step<DossierReturned> step, @Nullable Office desk) {
        var returned = step.event();
        var slip = new Slip(
                Heading.ofDesk(desk, "HDHS", returned.effectiveOn()),
                TITLE,
                "",
                "",
                lines(subject, step),
                "",
                "NGƯỜI HƯỚNG DẪN");
        var name = Words.file("phieu-yeu-cau-bo-sung", subject.row().applicantCode());
        return new Document(name, "slip", "Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ", step.recordedAt(), slip);
    }

    private static List<Line> lines(Subject subject, Past.Step<DossierReturned> step) {
        var returned = step.event();
        var lines = new ArrayList<Line>();
        lines.add(Slip.field("Hồ sơ của", subject.row().applicantName()));
        lines.add(Slip.field("Nội dung yêu cầu giải quyết", subject.request(subject.filedBefore(step))));
        lines.add(Slip.field("Địa bàn", subject.row().standing().areaName()));
        lines.add(Slip.field("Số điện thoại, thư điện tử", ""));
        lines.add(Slip.sentence("Yêu cầu hoàn thiện hồ sơ gồm những nội dung sau:"));
        lines.addAll(Slip.items(defects(subject, returned)));
        lines.add(Slip.field("Lý do", returned.reason()));
        lines.add(Slip.field(
                "Nộp lại chậm nhất ngày",
                Words.dayIfSet(returned.replyBy()).map(Words::day).orElse("")));
        lines.add(Slip.sentence(HELP));
        return lines;
    }

    private static List<String> defects(Subject subject, DossierReturned returned) {
        return DefectWords.of(returned.defects(), subject.criteria(), subject.parts()).stream()
                .map(line -> line.place() + ": " + line.what())
                .toList();
    }
}
