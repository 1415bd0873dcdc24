package vn.hoctap.recognition.query.rights;

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

/** The rights of persons. */
@RestController
@ReadableBy(Audience.KEEPERS)
@RequestMapping("/api/v1")
@Reads(RightsProjection.NAME)
class RightsController {
    private final RightsStore store;
    private final Downloads downloads;

    RightsController(RightsStore store, Downloads downloads) {
        this.store = store;
        this.downloads = downloads;
    }

    @GetMapping(path = "/rights", produces = MediaType.APPLICATION_JSON_VALUE)
    Page<RightRow> list(@Valid RightFilter filter, AsOf asOf, @Valid PageRequest request) {
        return store.rights().page(filter.at(asOf), request);
    }

    @GetMapping(
            path = "/rights" + Format.ENDING,
            produces = {Format.CSV_TYPE, Format.XLSX_TYPE, Format.JSONL_TYPE})
    void export(@PathVariable Format format, @Valid RightFilter filter, AsOf asOf, HttpServletResponse response)
            throws IOException {
        downloads.send(RightTable.table(), format, reader -> store.rights().each(filter.at(asOf), reader), response);
    }
}
