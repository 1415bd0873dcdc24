package vn.hoctap.recognition.portal.documents;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.hoctap.recognition.events.dossier.DossierDeclined;
import vn.hoctap.recognition.events.dossier.DossierEvent;
import vn.hoctap.recognition.events.dossier.DossierReturned;
import vn.hoctap.recognition.events.dossier.DossierSubmitted;
import vn.hoctap.recognition.events.dossier.SelfAssessmentRecorded;
import vn.hoctap.recognition.events.procedure.Office;
import vn.hoctap.recognition.query.casefile.Past;
import vn.hoctap.recognition.query.readers.Audience;
import vn.hoctap.recognition.query.readers.ReadableBy;

/** What a dossier's applicant and offices give each other on paper, each once the step has been taken that it tells of. */
@Controller
@ReadableBy(Audience.DOSSIERS)
@RequestMapping("/ho-so/{id}")
class DossierDocuments {
    private final Subjects subjects;
    private final Certificates certificates;
    private final ControlSlips controlSlips;
    private final Documents documents;

    DossierDocuments(Subjects subjects, Certificates certificates, ControlSlips controlSlips, Documents documents) {
        this.subjects = subjects;
        this.certificates = certificates;
        this.controlSlips = controlSlips;
        this.documents = documents;
    }

    /** To be signed, as soon as the self-assessment is agreed on, and as it was filed from then on. */
    @GetMapping("/to-trinh.pdf")
    ResponseEntity<byte[]> submission(@PathVariable UUID id) {
        var subject = subjects.of(id);
        return documents.answer(filed(subject)
                .map(filed -> Submission.of(subject, filed, deskOf(subject, filed)))
                .orElseGet(() -> {
                    var assessed = assessed(subject);
                    return Submission.draft(subject, assessed, deskOf(subject, assessed));
                }));
    }

    @GetMapping("/bao-cao-tu-danh-gia.pdf")
    ResponseEntity<byte[]> selfAssessment(@PathVariable UUID id) {
        var subject = subjects.of(id);
        var assessed = assessed(subject);
        return documents.answer(SelfAssessmentReport.of(subject, assessed, deskOf(subject, assessed)));
    }

    @GetMapping("/ban-tong-hop.pdf")
    ResponseEntity<byte[]> summary(@PathVariable UUID id) {
        var subject = subjects.of(id);
        return documents.answer(SelfAssessmentSummary.of(subject, assessed(subject)));
    }

    /** What was filed last, unless the applicant has agreed on something new since. */
    private static Optional<Past.Step<DossierSubmitted>> filed(Subject subject) {
        var past = subject.past();
        var agreed = past.newest(SelfAssessmentRecorded.class);
        return past.newest(DossierSubmitted.class)
                .filter(step ->
                        past.before(step).newest(SelfAssessmentRecorded.class).equals(agreed));
    }

    private static Past.Step<SelfAssessmentRecorded> assessed(Subject subject) {
        return subject.step(SelfAssessmentRecorded.class, SelfAssessed.MISSING);
    }

    private @Nullable Office deskOf(Subject subject, Past.Step<? extends DossierEvent> step) {
        return subjects.receiving(subject, step.event().effectiveOn());
    }

    @GetMapping("/giay-tiep-nhan.pdf")
    ResponseEntity<byte[]> receipt(@PathVariable UUID id) {
        return documents.answer(Receipt.of(subjects.of(id)));
    }

    @GetMapping("/phieu-yeu-cau-bo-sung.pdf")
    ResponseEntity<byte[]> supplement(@PathVariable UUID id) {
        var subject = subjects.of(id);
        var step = subject.step(DossierReturned.class, SupplementRequest.MISSING);
        return documents.answer(SupplementRequest.of(subject, step, deskOf(subject, step)));
    }

    @GetMapping("/phieu-tu-choi.pdf")
    ResponseEntity<byte[]> refusal(@PathVariable UUID id) {
        var subject = subjects.of(id);
        var step = subject.step(DossierDeclined.class, RefusalSlip.MISSING);
        return documents.answer(RefusalSlip.of(subject, step, deskOf(subject, step)));
    }

    @GetMapping("/giay-cong-nhan.pdf")
    ResponseEntity<byte[]> certificate(@PathVariable UUID id) {
        return documents.answer(certificates.of(id));
    }

    @GetMapping("/ban-sao-giay-cong-nhan-{ordinal}.pdf")
    ResponseEntity<byte[]> copy(@PathVariable UUID id, @PathVariable @Min(1) @Max(9999) int ordinal) {
        return documents.answer(certificates.copy(id, ordinal));
    }

    /** For those alone who work on it, or watch how it is done. */
    @ReadableBy(Audience.WATCHERS)
    @GetMapping("/phieu-kiem-soat.pdf")
    ResponseEntity<byte[]> control(@PathVariable UUID id) {
        return documents.answer(controlSlips.of(subjects.of(id)));
    }

    @GetMapping("/phieu-xin-loi.pdf")
    ResponseEntity<byte[]> apology(@PathVariable UUID id) {
        return documents.answer(Apology.of(subjects.of(id)));
    }
}
