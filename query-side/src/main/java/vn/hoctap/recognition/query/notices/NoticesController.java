package vn.hoctap.recognition.query.notices;

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
import vn.hoctap.recognition.query.reading.Page;
import vn.hoctap.recognition.query.reading.PageRequest;

/** The notices of who asks, the newest first; whether they are read changes without an event, so that no tag confirms an answer. */
@RestController
@ReadableBy(Audience.SIGNED_IN)
@RequestMapping("/api/v1")
@Reads(
        value = {NoticesProjection.NAME, "progress", "panels", "cycles"},
        tagged = false)
class NoticesController {
    private final FindNotices find;
    private final Downloads downloads;

    NoticesController(FindNotices find, Downloads downloads) {
        this.find = find;
        this.downloads = downloads;
    }

    @GetMapping(path = "/notices", produces = MediaType.APPLICATION_JSON_VALUE)
    Page<Notice> list(@Valid NoticeFilter filter, @Valid PageRequest request) {
        return find.page(filter, request);
    }

    @GetMapping(
            path = "/notices" + Format.ENDING,
            produces = {Format.CSV_TYPE, Format.XLSX_TYPE, Format.JSONL_TYPE})
    void export(@PathVariable Format format, @Valid NoticeFilter filter, HttpServletResponse response)
            throws IOException {
        downloads.send(NoticeTable.table(), format, reader -> find.each(filter, reader), response);
    }
}
