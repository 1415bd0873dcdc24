package vn.hoctap.recognition.query.deadlines;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.io.IOException;
import java.util.List;
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

/** Deadlines that are still to come, came near, were missed or were put before the superior. */
@RestController
@ReadableBy(Audience.DOSSIERS)
@RequestMapping("/api/v1")
@Reads({"deadlines", "progress", "audit-trail"})
class DeadlinesController {
    private final FindDeadlines find;
    private final Downloads downloads;

    DeadlinesController(FindDeadlines find, Downloads downloads) {
        this.find = find;
        this.downloads = downloads;
    }

    @GetMapping(path = "/deadlines", produces = MediaType.APPLICATION_JSON_VALUE)
    Page<ListedDeadline> list(@Valid DeadlineFilter filter, AsOf asOf, @Valid PageRequest request) {
        return find.page(filter, asOf, request);
    }

    @GetMapping(
            path = "/deadlines" + Format.ENDING,
            produces = {Format.CSV_TYPE, Format.XLSX_TYPE, Format.JSONL_TYPE})
    void export(@PathVariable Format format, @Valid DeadlineFilter filter, AsOf asOf, HttpServletResponse response)
            throws IOException {
        downloads.send(DeadlineTable.table(), format, reader -> find.each(filter, asOf, reader), response);
    }

    @GetMapping(path = "/deadlines/counts", produces = MediaType.APPLICATION_JSON_VALUE)
    Counts counts(@Valid DeadlineFilter filter, AsOf asOf) {
        return new Counts(find.counts(filter, asOf));
    }

    record Counts(List<FindDeadlines.Count> items) {}
}
