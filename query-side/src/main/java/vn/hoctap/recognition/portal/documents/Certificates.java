package vn.hoctap.recognition.portal.documents;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.hoctap.recognition.events.dossier.CertificateCopyIssued;
import vn.hoctap.recognition.events.dossier.DossierRecognised;
import vn.hoctap.recognition.events.procedure.Office;
import vn.hoctap.recognition.query.casefile.Past;
import vn.hoctap.recognition.query.certificates.FindCertificates;
import vn.hoctap.recognition.query.decisions.Covered;
import vn.hoctap.recognition.query.decisions.DecisionRow;
import vn.hoctap.recognition.query.decisions.FindDecisions;
import vn.hoctap.recognition.query.progress.ProgressStore;
import vn.hoctap.recognition.query.progress.Stage;
import vn.hoctap.recognition.query.proposals.CompetentOffice;
import vn.hoctap.recognition.web.ProblemException;
import vn.hoctap.recognition.web.ProblemType;

/** Makes certificates of recognitions that stand, one of a dossier or all of a decision. */
@Component
class Certificates {
    private static final String NONE =
            "Hồ sơ này không có kết quả công nhận đang có hiệu lực nên không in được giấy công nhận.";
    private static final String NO_COPY = "Chưa cấp bản sao nào mang số thứ tự này từ sổ gốc của hồ sơ.";
    private static final String NONE_OF_DECISION =
            "Quyết định này không công nhận hồ sơ nào đang có hiệu lực mà tài khoản này được xem.";

    private final Subjects subjects;
    private final FindCertificates findCertificates;
    private final FindDecisions decisions;
    private final ProgressStore dossiers;
    private final String site;

    Certificates(
            Subjects subjects,
            FindCertificates findCertificates,
            FindDecisions decisions,
            ProgressStore dossiers,
            @Value("${recognition.portal.address}") String site) {
        this.subjects = subjects;
        this.findCertificates = findCertificates;
        this.decisions = decisions;
        this.dossiers = dossiers;
        this.site = site.replaceFirst("/+$", "");
    }

    Document of(UUID dossier) {
        var subject = subjects.alone(dossier);
        var certificate = certificate(subject).orElseThrow(() -> missing(NONE));
        var step = subject.step(DossierRecognised.class, NONE);
        var name = Words.file("giay-cong-nhan", subject.row().applicantCode());
        var title = "Giấy công nhận " + certificate.what() + " của " + certificate.applicant();
        return new Document(name, "certificate", title, step.recordedAt(), new CertificateSheets(List.of(certificate)));
    }

    /** A copy from the original register, as long as the recognition stands of which it tells. */
    Document copy(UUID dossier, int ordinal) {
        var subject = subjects.alone(dossier);
        var issued = subject.past().all(CertificateCopyIssued.class).stream()
                .filter(step -> step.event().ordinal() == ordinal)
                .findFirst()
                .orElseThrow(() -> missing(NO_COPY));
        var keeper = keeper(subject, issued.event().effectiveOn());
        var copy = certificate(subject)
                .map(certificate -> certificate.copied(issued.event(), keeper))
                .orElseThrow(() -> missing(NONE));
        var name = Words.file("ban-sao-giay-cong-nhan-" + ordinal, subject.row().applicantCode());
        var title = "Bản sao thứ " + ordinal + " của giấy công nhận " + copy.what() + " của " + copy.applicant();
        return new Document(name, "certificate", title, issued.recordedAt(), new CertificateSheets(List.of(copy)));
    }

    /** Who decides on the day of a copy keeps the register; where nothing speaks of that day, who decided then. */
    private Office keeper(Subject subject, LocalDate on) {
        return subjects.deciding(subject.row(), on)
                .map(CompetentOffice::office)
                .orElseGet(() ->
                        subject.step(DossierRecognised.class, NONE).event().body());
    }

    /** Of those dossiers that who reads may see. */
    Document of(DecisionRow decision) {
        var covered =
                decision.draft().dossiers().stream().map(Covered::dossierId).toList();
        var seen = dossiers.among(covered).keySet();
        var certificates = covered.stream()
                .filter(seen::contains)
                .map(subjects::alone)
                .filter(subject -> isBy(subject, decision))
                .flatMap(subject -> certificate(subject).stream())
                .toList();
        if (certificates.isEmpty()) {
            throw missing(NONE_OF_DECISION);
        }
        var signed = decision.signed();
        var number = signed == null ? "" : signed.numberText();
        return new Document(
                Words.file("giay-cong-nhan-theo-quyet-dinh", number),
                "certificate",
                "Giấy công nhận theo Quyết định số " + number,
                decision.last().recordedAt(),
                new CertificateSheets(certificates));
    }

    /** A recognition that was revoked or has ended is certified no more. */
    private Optional<CertificateSheet> certificate(Subject subject) {
        if (subject.row().standing().stage() != Stage.RECOGNISED) {
            return Optional.empty();
        }
        var code = findCertificates.codeOf(subject.row().dossierId());
        var recognised = subject.past().newest(DossierRecognised.class);
        return recognised.flatMap(
                step -> code.map(found -> CertificateSheet.of(subject, step, decisionOf(subject, step), found, site)));
    }

    private Optional<DecisionRow> decisionOf(Subject subject, Past.Step<DossierRecognised> step) {
        return decisions.of(subject.row().dossierId()).stream()
                .filter(row -> isNumbered(row, step.event().decisionNumber()))
                .findFirst();
    }

    private static boolean isBy(Subject subject, DecisionRow decision) {
        return subject.past()
                .newest(DossierRecognised.class)
                .filter(step -> isNumbered(decision, step.event().decisionNumber()))
                .isPresent();
    }

    private static boolean isNumbered(DecisionRow row, String number) {
        var signed = row.signed();
        return signed != null && signed.numberText().equals(number);
    }

    private static ProblemException missing(String sentence) {
        return new ProblemException(ProblemType.NOT_FOUND, sentence);
    }
}
