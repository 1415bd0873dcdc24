package vn.hoctap.recognition.query.panels;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
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

/** Councils, their sessions and how much each member has to do. */
@RestController
@ReadableBy(Audience.DOSSIERS)
@RequestMapping("/api/v1")
@Reads(PanelsProjection.NAME)
class PanelsController {
    private final PanelsStore store;
    private final FindSessions findSessions;
    private final Downloads downloads;

    PanelsController(PanelsStore store, FindSessions findSessions, Downloads downloads) {
        this.store = store;
        this.findSessions = findSessions;
        this.downloads = downloads;
    }

    @GetMapping(path = "/panels", produces = MediaType.APPLICATION_JSON_VALUE)
    Page<PanelRow> list(@Valid PanelFilter filter, AsOf asOf, @Valid PageRequest request) {
        return store.panels().page(filter.at(asOf), request);
    }

    @GetMapping(
            path = "/panels" + Format.ENDING,
            produces = {Format.CSV_TYPE, Format.XLSX_TYPE, Format.JSONL_TYPE})
    void export(@PathVariable Format format, @Valid PanelFilter filter, AsOf asOf, HttpServletResponse response)
            throws IOException {
        downloads.send(PanelTables.panels(), format, reader -> store.panels().each(filter.at(asOf), reader), response);
    }

    @GetMapping(path = "/panels/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
    PanelRow one(@PathVariable UUID id, AsOf asOf) {
        return found(id, asOf);
    }

    @GetMapping(path = "/panels/{id}/sessions", produces = MediaType.APPLICATION_JSON_VALUE)
    Page<SessionRow> sessions(@PathVariable UUID id, AsOf asOf, @Valid PageRequest request) {
        return findSessions.of(found(id, asOf).id(), asOf, request);
    }

    @ReadableBy(Audience.WATCHERS)
    @GetMapping(path = "/workload", produces = MediaType.APPLICATION_JSON_VALUE)
    Members workload(@RequestParam @Min(2000) @Max(2100) int year, AsOf asOf) {
        return new Members(findSessions.workload(year, asOf));
    }

    @ReadableBy(Audience.WATCHERS)
    @GetMapping(
            path = "/workload" + Format.ENDING,
            produces = {Format.CSV_TYPE, Format.XLSX_TYPE, Format.JSONL_TYPE})
    void exportWorkload(
            @PathVariable Format format,
            @RequestParam @Min(2000) @Max(2100) int year,
            AsOf asOf,
            HttpServletResponse response)
            throws IOException {
        var members = findSessions.workload(year, asOf);
        downloads.send(PanelTables.workload(), format, members::forEach, response);
    }

    private PanelRow found(UUID id, AsOf asOf) {
        return store.panels()
                .find(id, asOf)
                .orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND, Text.of("problems.council")));
    }

    record Members(List<Workload> items) {}
}
