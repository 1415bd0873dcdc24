package vn.hoctap.recognition.query.decisions;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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

/** The register of decisions. */
@RestController
@ReadableBy(Audience.SIGNED_IN)
@RequestMapping("/api/v1")
@Reads(DecisionsProjection.NAME)
class DecisionsController {
    private final DecisionsStore store;
    private final FindRegisters findRegisters;
    private final Downloads downloads;

    DecisionsController(DecisionsStore store, FindRegisters findRegisters, Downloads downloads) {
        this.store = store;
        this.findRegisters = findRegisters;
        this.downloads = downloads;
    }

    @GetMapping(path = "/decisions", produces = MediaType.APPLICATION_JSON_VALUE)
    Page<DecisionRow> list(@Valid DecisionFilter filter, AsOf asOf, @Valid PageRequest request) {
        return store.decisions().page(filter.at(asOf), request);
    }

    @GetMapping(
            path = "/decisions" + Format.ENDING,
            produces = {Format.CSV_TYPE, Format.XLSX_TYPE, Format.JSONL_TYPE})
    void export(@PathVariable Format format, @Valid DecisionFilter filter, AsOf asOf, HttpServletResponse response)
            throws IOException {
        downloads.send(
                DecisionTable.table(), format, reader -> store.decisions().each(filter.at(asOf), reader), response);
    }

    @GetMapping(path = "/decisions/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
    DecisionRow one(@PathVariable UUID id, AsOf asOf) {
        return store.decisions()
                .find(id, asOf)
                .orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND, Text.of("problems.decision")));
    }

    @GetMapping(path = "/decision-registers", produces = MediaType.APPLICATION_JSON_VALUE)
    Registers registers(
            @RequestParam(required = false) @Nullable @Size(max = 32) String body,
            @RequestParam(required = false) @Nullable @Min(2000) @Max(2100) Integer year) {
        return new Registers(findRegisters.all(body, year));
    }

    record Registers(List<FindRegisters.Register> items) {}
}
