package vn.hoctap.recognition.query.audittrail;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.hoctap.recognition.query.audittrail.FindTrail.Step;
import vn.hoctap.recognition.query.export.Downloads;
import vn.hoctap.recognition.query.export.Format;
import vn.hoctap.recognition.query.projections.Reads;
import vn.hoctap.recognition.query.readers.Audience;
import vn.hoctap.recognition.query.readers.ReadableBy;
import vn.hoctap.recognition.query.reading.Page;

/** The whole audit trail, for whoever has to account for it or to examine it. */
@RestController
@ReadableBy(Audience.AUDITORS)
@Reads(AuditTrailProjection.NAME)
class AuditTrailController {
    private static final String PATH = "/api/v1/audit-trail";

    private final FindEntries findEntries;
    private final Downloads downloads;

    AuditTrailController(FindEntries findEntries, Downloads downloads) {
        this.findEntries = findEntries;
        this.downloads = downloads;
    }

    @GetMapping(path = PATH, produces = MediaType.APPLICATION_JSON_VALUE)
    Page<Step> page(
            @Valid TrailFilter filter,
            @RequestParam(defaultValue = "NEWEST") Order order,
            @RequestParam(required = false) @Nullable @Size(max = 400) String cursor,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit) {
        return findEntries.page(filter, order, cursor, limit);
    }

    @GetMapping(
            path = PATH + Format.ENDING,
            produces = {Format.CSV_TYPE, Format.XLSX_TYPE, Format.JSONL_TYPE})
    void export(
            @PathVariable Format format,
            @Valid TrailFilter filter,
            @RequestParam(defaultValue = "NEWEST") Order order,
            HttpServletResponse response)
            throws IOException {
        downloads.send(TrailTable.table(), format, reader -> findEntries.each(filter, order, reader), response);
    }
}
