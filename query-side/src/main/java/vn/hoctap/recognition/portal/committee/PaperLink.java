package vn.hoctap.recognition.portal.committee;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.hoctap.recognition.query.audittrail.FindTrail;
import vn.hoctap.recognition.query.progress.DossierRow;
import vn.hoctap.recognition.query.progress.Stage;

/**
 * A paper that a dossier's page offers to print.
 *
 * @param text what it is
 */
public record PaperLink(String text, String address) {
    /** What can be printed once the step was taken that it tells of. */
    private enum Offer {
        SUBMISSION("DossierSubmitted", "Tải tờ trình (PDF)", "to-trinh"),
        SUPPLEMENT("DossierReturned", "Tải phiếu yêu cầu bổ sung, hoàn thiện hồ sơ (PDF)", "phieu-yeu-cau-bo-sung"),
        RECEIPT("DossierAccepted", "Tải giấy tiếp nhận hồ sơ và hẹn trả kết quả (PDF)", "giay-tiep-nhan"),
        APOLOGY("DossierReappointed", "Tải phiếu xin lỗi và hẹn lại ngày trả kết quả (PDF)", "phieu-xin-loi"),
        REFUSAL("DossierDeclined", "Tải phiếu từ chối tiếp nhận (PDF)", "phieu-tu-choi"),
        CERTIFICATE("DossierRecognised", "Tải giấy công nhận (PDF)", "giay-cong-nhan");

        private final String step;
        private final String text;
        private final String file;

        Offer(String step, String text, String file) {
            this.step = step;
            this.text = text;
            this.file = file;
        }

        /** A recognition that no longer stands is certified no more. */
        private boolean isOpen(DossierRow row, Set<String> steps) {
            return steps.contains(step)
                    && (this != CERTIFICATE || row.standing().stage() == Stage.RECOGNISED);
        }

        private PaperLink of(DossierRow row) {
            return new PaperLink(text, "/ho-so/" + row.dossierId() + "/" + file + ".pdf");
        }
    }

    static List<PaperLink> of(DossierRow row, List<FindTrail.Step> trail) {
        var steps = trail.stream().map(FindTrail.Step::type).collect(Collectors.toSet());
        return Stream.of(Offer.values())
                .filter(offer -> offer.isOpen(row, steps))
                .map(offer -> offer.of(row))
                .toList();
    }
}
