package vn.hoctap.recognition.portal.committee;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import vn.hoctap.recognition.query.audittrail.FindTrail;
import vn.hoctap.recognition.query.progress.DossierRow;
import vn.hoctap.recognition.query.progress.Stage;
import vn.hoctap.recognition.query.readers.CurrentReader;
import vn.hoctap.recognition.web.text.Text;

/**
 * A paper that a dossier's page offers to print.
 *
 * @param text what it is
 */
public record PaperLink(String text, String address) {
    /** What can be printed once the step was taken that it tells of. */
    private enum Offer {
        SUBMISSION("SelfAssessmentRecorded", "to-trinh"),
        REPORT("SelfAssessmentRecorded", "bao-cao-tu-danh-gia"),
        SUMMARY("SelfAssessmentRecorded", "ban-tong-hop"),
        SUPPLEMENT("DossierReturned", "phieu-yeu-cau-bo-sung"),
        RECEIPT("DossierAccepted", "giay-tiep-nhan"),
        APOLOGY("DossierReappointed", "phieu-xin-loi"),
        REFUSAL("DossierDeclined", "phieu-tu-choi"),
        CERTIFICATE("DossierRecognised", "giay-cong-nhan"),
        CONTROL("DossierSubmitted", "phieu-kiem-soat");

        private final String step;
        private final String file;

        Offer(String step, String file) {
            this.step = step;
            this.file = file;
        }

        private boolean isOpen(DossierRow row, Set<String> steps) {
            return steps.contains(step)
                    && switch (this) {
                        case SUBMISSION, REPORT, SUMMARY, SUPPLEMENT, RECEIPT, APOLOGY, REFUSAL -> true;
                        case CERTIFICATE -> isCertified(row);
                        case CONTROL -> CurrentReader.watches();
                    };
        }

        private PaperLink of(DossierRow row) {
            return new PaperLink(
                    Text.called("committee.paper", this), "/ho-so/" + row.dossierId() + "/" + file + ".pdf");
        }
    }

    static List<PaperLink> of(DossierRow row, List<FindTrail.Step> trail) {
        var steps = trail.stream().map(FindTrail.Step::type).collect(Collectors.toSet());
        var offers = Stream.of(Offer.values())
                .filter(offer -> offer.isOpen(row, steps))
                .map(offer -> offer.of(row));
        return Stream.concat(offers, copies(row, trail)).toList();
    }

    private static Stream<PaperLink> copies(DossierRow row, List<FindTrail.Step> trail) {
        long issued = trail.stream()
                .filter(step -> step.type().equals("CertificateCopyIssued"))
                .count();
        return LongStream.rangeClosed(1, isCertified(row) ? issued : 0)
                .mapToObj(ordinal -> new PaperLink(
                        Text.of("committee.paper.copy", ordinal),
                        "/ho-so/" + row.dossierId() + "/ban-sao-giay-cong-nhan-" + ordinal + ".pdf"));
    }

    /** A recognition that no longer stands is certified no more. */
    private static boolean isCertified(DossierRow row) {
        return row.standing().stage() == Stage.RECOGNISED;
    }
}
