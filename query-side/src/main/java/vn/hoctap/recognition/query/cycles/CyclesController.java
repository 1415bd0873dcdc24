package vn.hoctap.recognition.query.cycles;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.io.IOException;
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

/** The cycles of the years. */
@RestController
@ReadableBy(Audience.EVERYBODY)
@RequestMapping("/api/v1")
@Reads(CyclesProjection.NAME)
class CyclesController {
    private final CyclesStore store;
    private final Downloads downloads;

    CyclesController(CyclesStore store, Downloads downloads) {
        this.store = store;
        this.downloads = downloads;
    }

    @GetMapping(path = "/cycles", produces = MediaType.APPLICATION_JSON_VALUE)
    Page<CycleRow> list(@Valid CycleFilter filter, AsOf asOf, @Valid PageRequest request) {
        return store.cycles().page(filter.at(asOf), request);
    }

    @GetMapping(
            path = "/cycles" + Format.ENDING,
            produces = {Format.CSV_TYPE, Format.XLSX_TYPE, Format.JSONL_TYPE})
    void export(@PathVariable Format format, @Valid CycleFilter filter, AsOf asOf, HttpServletResponse response)
            throws IOException {
        downloads.send(CycleTable.table(), format, reader -> store.cycles().each(filter.at(asOf), reader), response);
    }
}
