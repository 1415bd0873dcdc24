package vn.hoctap.recognition.query.organisations;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.hoctap.recognition.query.export.Downloads;
import vn.hoctap.recognition.query.export.Format;
import vn.hoctap.recognition.query.projections.Reads;
import vn.hoctap.recognition.query.readers.Audience;
import vn.hoctap.recognition.query.readers.ReadableBy;
import vn.hoctap.recognition.query.reading.AsOf;
import vn.hoctap.recognition.query.reading.Page;
import vn.hoctap.recognition.query.reading.PageRequest;
import vn.hoctap.recognition.web.ProblemException;
import vn.hoctap.recognition.web.ProblemType;
import vn.hoctap.recognition.web.text.Text;

/** The list of organisations, and what happened to one. */
@RestController
@ReadableBy(Audience.EVERYBODY)
@RequestMapping("/api/v1")
@Reads(OrganisationsProjection.NAME)
class OrganisationsController {
    private final FindOrganisations find;
    private final Downloads downloads;

    OrganisationsController(FindOrganisations find, Downloads downloads) {
        this.find = find;
        this.downloads = downloads;
    }

    @GetMapping(path = "/organisations", produces = MediaType.APPLICATION_JSON_VALUE)
    Page<OrganisationRow> list(@Valid OrganisationFilter filter, AsOf asOf, @Valid PageRequest request) {
        return find.page(filter, asOf, request);
    }

    @GetMapping(
            path = "/organisations" + Format.ENDING,
            produces = {Format.CSV_TYPE, Format.XLSX_TYPE, Format.JSONL_TYPE})
    void export(@PathVariable Format format, @Valid OrganisationFilter filter, AsOf asOf, HttpServletResponse response)
            throws IOException {
        downloads.send(OrganisationTable.table(), format, reader -> find.each(filter, asOf, reader), response);
    }

    @GetMapping(path = "/organisations/{code}", produces = MediaType.APPLICATION_JSON_VALUE)
    Whole one(@PathVariable @Pattern(regexp = OrganisationFilter.CODE) String code, AsOf asOf) {
        var history = find.history(code, asOf.asRecordedAt());
        if (history.isEmpty()) {
            throw new ProblemException(ProblemType.NOT_FOUND, Text.of("problems.organisation"));
        }
        return new Whole(find.find(code, asOf).orElse(null), history);
    }

    /** @param organisation null where there was none yet */
    record Whole(@Nullable OrganisationRow organisation, List<Change> history) {}
}
