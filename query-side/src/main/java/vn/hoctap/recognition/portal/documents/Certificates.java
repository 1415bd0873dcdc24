package vn.hoctap.recognition.portal.documents;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.hoctap.recognition.events.dossier.DossierRecognised;
import vn.hoctap.recognition.query.casefile.Past;
import vn.hoctap.recognition.query.certificates.FindCertificates;
import vn.hoctap.recognition.query.decisions.Covered;
import vn.hoctap.recognition.query.decisions.DecisionRow;
import vn.hoctap.recognition.query.decisions.FindDecisions;
import vn.hoctap.recognition.query.progress.ProgressStore;
import vn.hoctap.recognition.query.progress.Stage;
import vn.hoctap.recognition.web.ProblemException;
import vn.hoctap.recognition.web.ProblemType;

/** Makes certificates of recognitions that stand, one of a dossier or all of a decision. */
@Component
class Certificates {
    private static final String NONE =
            "Hồ sơ này không có kết quả công nhận đang có hiệu lực nên không in được giấy công nhận.";
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
        var certificate = certificate(subject).orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND, NONE));
        var step = subject.step(DossierRecognised.class, NONE);
        var name = Words.file("giay-cong-nhan", subject.row().applicantCode());
        var title = "Giấy công nhận " + certificate.what() + " của " + certificate.applicant();
        return new Document(name, "certificate", title, step.recordedAt(), new CertificateSheets(List.of(certificate)));
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
            throw new ProblemException(ProblemType.NOT_FOUND, NONE_OF_DECISION);
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
}
