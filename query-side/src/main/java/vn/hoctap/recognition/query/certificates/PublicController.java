package vn.hoctap.recognition.query.certificates;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.io.IOException;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.hoctap.recognition.query.access.Unrecorded;
import vn.hoctap.recognition.query.audittrail.TrailEvents;
import vn.hoctap.recognition.query.certificates.Certificate.Validity;
import vn.hoctap.recognition.query.export.Downloads;
import vn.hoctap.recognition.query.export.Format;
import vn.hoctap.recognition.query.progress.DossierRow;
import vn.hoctap.recognition.query.progress.ProgressStore;
import vn.hoctap.recognition.query.progress.Stage;
import vn.hoctap.recognition.query.projections.Reads;
import vn.hoctap.recognition.query.readers.Audience;
import vn.hoctap.recognition.query.readers.ReadableBy;
import vn.hoctap.recognition.query.reading.Days;
import vn.hoctap.recognition.query.reading.Page;
import vn.hoctap.recognition.query.reading.PageRequest;
import vn.hoctap.recognition.web.ProblemException;
import vn.hoctap.recognition.web.ProblemType;
import vn.hoctap.recognition.web.text.Text;

/** What anybody may ask without a name: published recognitions, and whether a certificate is what it says. */
@RestController
@SecurityRequirements
@ReadableBy(Audience.EVERYBODY)
@Unrecorded
@RequestMapping("/api/v1")
@Reads({ProgressStore.PROJECTION, TrailEvents.PROJECTION})
class PublicController {
    private final FindRecognitions recognitions;
    private final FindCertificates certificates;
    private final Downloads downloads;

    PublicController(FindRecognitions recognitions, FindCertificates certificates, Downloads downloads) {
        this.recognitions = recognitions;
        this.certificates = certificates;
        this.downloads = downloads;
    }

    @GetMapping(path = "/recognitions", produces = MediaType.APPLICATION_JSON_VALUE)
    Page<Recognition> recognitions(@Valid RecognitionFilter filter, @Valid PageRequest request) {
        var page = recognitions.page(filter, request.cursor(), request.rows());
        var codes = certificates.codesOf(
                page.items().stream().map(DossierRow::dossierId).toList());
        return new Page<>(
                page.items().stream()
                        .map(row -> Recognition.of(row, codes.get(row.dossierId())))
                        .toList(),
                page.next());
    }

    @GetMapping(
            path = "/recognitions" + Format.ENDING,
            produces = {Format.CSV_TYPE, Format.XLSX_TYPE, Format.JSONL_TYPE})
    void export(@PathVariable Format format, @Valid RecognitionFilter filter, HttpServletResponse response)
            throws IOException {
        downloads.send(RecognitionTable.table(), format, reader -> recognitions.each(filter, reader), response);
    }

    /** By the code that is printed on it. */
    @GetMapping(path = "/certificates/{code}", produces = MediaType.APPLICATION_JSON_VALUE)
    Checked certificate(@PathVariable UUID code) {
        return certificates
                .byCode(code)
                .map(known -> new Checked(known.on(Days.orToday(null)), known))
                .orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND, Text.of("problems.certificate")));
    }

    /** A certificate and how it stands today. */
    record Checked(Validity validity, @JsonUnwrapped Certificate certificate) {}

    /**
     * A published recognition.
     *
     * @param level by its name, or with points the band
     * @param certificate the code under which it is checked
     */
    record Recognition(
            String title,
            int year,
            String applicantCode,
            String applicant,
            String areaCode,
            String area,
            Stage standing,
            @Nullable String level,
            @Nullable String decisionNumber,
            @Nullable LocalDate decidedOn,
            @Nullable UUID certificate) {
        static Recognition of(DossierRow row, @Nullable UUID code) {
            var standing = row.standing();
            return new Recognition(
                    row.title(),
                    row.year(),
                    row.applicantCode(),
                    row.applicantName(),
                    standing.areaCode(),
                    standing.areaName(),
                    standing.stage(),
                    standing.level(),
                    standing.decisionNumber(),
                    standing.decidedOn(),
                    code);
        }
    }
}
