package vn.hoctap.recognition.portal.documents;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.hoctap.recognition.events.dossier.CertificateCopyIssued;
import vn.hoctap.recognition.events.dossier.DossierRecognised;
import vn.hoctap.recognition.events.procedure.Office;
import vn.hoctap.recognition.portal.authority.Letterhead;
import vn.hoctap.recognition.portal.everyone.CertificateCode;
import vn.hoctap.recognition.query.casefile.Past;
import vn.hoctap.recognition.query.decisions.DecisionRow;
import vn.hoctap.recognition.query.progress.Wording;

/**
 * A certificate (giấy công nhận), which no law asks for and none gives a form: what may be hung on a wall beside the decision.
 *
 * @param giver who recognises, in capitals
 * @param what the title, its year and the level
 * @param by the decision and how long it holds
 * @param signature what stands above the signature, in capitals
 * @param address where it is checked
 * @param qr the address of a picture of that address
 * @param code by which anybody finds it, in groups
 * @param copy which copy from the original register it is, by whom and of which day; empty for the certificate itself
 */
public record CertificateSheet(
        Heading head,
        String giver,
        String applicant,
        String what,
        List<String> by,
        String signature,
        String address,
        String qr,
        String code,
        String copy) {
    public CertificateSheet {
        by = List.copyOf(by);
    }

    /**
     * @param decision that signed it, where it is known
     * @param code by which anybody may check it
     * @param site base address of the pages
     */
    static CertificateSheet of(
            Subject subject,
            Past.Step<DossierRecognised> step,
            Optional<DecisionRow> decision,
            UUID code,
            String site) {
        var recognised = step.event();
        var letterhead = Letterhead.of(recognised.body());
        var signatory = decision.map(DecisionRow::signed).map(DecisionRow.Signed::signatory);
        var address = site + "/kiem-tra/" + code;
        return new CertificateSheet(
                Heading.of(recognised.body(), "……/GCN", recognised.effectiveOn()),
                signatory.map(letterhead::officeOf).orElse(letterhead.body()),
                subject.row().applicantName(),
                Words.title(subject.row()) + Words.atLevel(Wording.of(recognised.award())),
                by(recognised),
                signatory.map(Letterhead::titleOf).orElse("NGƯỜI CÓ THẨM QUYỀN"),
                address,
                QrCode.of(address),
                CertificateCode.grouped(code),
                "");
    }

    /** The same as a copy from the original register, signed by the office that keeps that, where and when it is issued. */
    CertificateSheet copied(CertificateCopyIssued issued, Office keeper) {
        var day = issued.effectiveOn();
        var dated = Letterhead.of(keeper).dated(day.getYear(), day);
        return new CertificateSheet(
                new Heading(head.superior(), head.body(), head.number(), dated, head.draft()),
                giver,
                applicant,
                what,
                by,
                "CƠ QUAN CẤP BẢN SAO",
                address,
                qr,
                code,
                "Bản sao thứ %d, do %s cấp từ sổ gốc ngày %s"
                        .formatted(issued.ordinal(), keeper.name(), Words.day(day)));
    }

    private static List<String> by(DossierRecognised recognised) {
        return List.of(
                "Theo Quyết định số " + recognised.decisionNumber() + " ngày " + Words.day(recognised.effectiveOn())
                        + " của " + recognised.body().name(),
                "Kết quả công nhận được bảo lưu đến hết ngày " + Words.day(recognised.validTo()));
    }
}
