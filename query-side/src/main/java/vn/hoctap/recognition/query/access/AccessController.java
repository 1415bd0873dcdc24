package vn.hoctap.recognition.query.access;

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
import vn.hoctap.recognition.query.export.Downloads;
import vn.hoctap.recognition.query.export.Format;
import vn.hoctap.recognition.query.readers.Audience;
import vn.hoctap.recognition.query.readers.ReadableBy;
import vn.hoctap.recognition.query.reading.Page;

/** The record of access, newest first. */
@RestController
@ReadableBy(Audience.AUDITORS)
class AccessController {
    private static final String PATH = "/api/v1/access-record";

    private final AccessStore store;
    private final Downloads downloads;

    AccessController(AccessStore store, Downloads downloads) {
        this.store = store;
        this.downloads = downloads;
    }

    @GetMapping(path = PATH, produces = MediaType.APPLICATION_JSON_VALUE)
    Page<Access> page(
            @Valid AccessFilter filter,
            @RequestParam(required = false) @Nullable @Size(max = 400) String cursor,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit) {
        return store.page(filter, cursor, limit);
    }

    @GetMapping(
            path = PATH + Format.ENDING,
            produces = {Format.CSV_TYPE, Format.XLSX_TYPE, Format.JSONL_TYPE})
    void export(@PathVariable Format format, @Valid AccessFilter filter, HttpServletResponse response)
            throws IOException {
        downloads.send(AccessTable.table(), format, reader -> store.each(filter, reader), response);
    }
}
