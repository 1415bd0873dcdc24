package vn.hoctap.recognition.query.progress;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.hoctap.recognition.events.dossier.RecognitionKind;
import vn.hoctap.recognition.query.projections.Positions;
import vn.hoctap.recognition.query.reading.OwnWrite;

/** Lists of dossiers, and one dossier. */
@RestController
@RequestMapping("/api/v1")
class DossierQueries {
    private final FindDossiers findDossiers;
    private final ProgressStore store;
    private final Positions positions;

    DossierQueries(FindDossiers findDossiers, ProgressStore store, Positions positions) {
        this.findDossiers = findDossiers;
        this.store = store;
        this.positions = positions;
    }

    @GetMapping(path = "/dossiers", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<FindDossiers.Page> dossiers(
            @RequestParam(required = false) @Nullable @Min(2000) @Max(2100) Integer year,
            @RequestParam(required = false) @Nullable RecognitionKind kind,
            @RequestParam(required = false) @Nullable @Pattern(regexp = DossierFilter.CODE) String area,
            @RequestParam(required = false) @Nullable Stage stage,
            @RequestParam(required = false) @Nullable @Size(max = 100) String q,
            @RequestParam(required = false) @Nullable @Size(max = 400) String cursor,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit) {
        var filter = new DossierFilter(year, kind, area, stage, q);
        return answer().body(findDossiers.page(filter, cursor, limit));
    }

    @GetMapping(path = "/dossiers.csv", produces = "text/csv;charset=UTF-8")
    void csv(
            @RequestParam(required = false) @Nullable @Min(2000) @Max(2100) Integer year,
            @RequestParam(required = false) @Nullable RecognitionKind kind,
            @RequestParam(required = false) @Nullable @Pattern(regexp = DossierFilter.CODE) String area,
            @RequestParam(required = false) @Nullable Stage stage,
            @RequestParam(required = false) @Nullable @Size(max = 100) String q,
            HttpServletResponse response)
            throws IOException {
        var filter = new DossierFilter(year, kind, area, stage, q);
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"ho-so.csv\"");
        response.setHeader(Positions.HEADER, String.valueOf(positions.of(ProgressProjection.NAME)));
        // Left to the server to close: only it can tell an answer that is whole from one that broke off.
        var out = response.getOutputStream();
        var csv = new Csv(line -> out.write(line.getBytes(StandardCharsets.UTF_8)));
        csv.begin(DossierCsv.HEADINGS);
        findDossiers.each(filter, row -> csv.line(DossierCsv.cells(row)));
    }

    @GetMapping(path = "/dossiers/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<DossierRow> dossier(
            @PathVariable UUID id, @RequestParam(required = false) @Nullable @Min(0) Long version) {
        var row = OwnWrite.including(version, () -> store.find(id), DossierRow::version);
        return answer().eTag("\"" + row.version() + "\"").body(row);
    }

    private ResponseEntity.BodyBuilder answer() {
        return ResponseEntity.ok().header(Positions.HEADER, String.valueOf(positions.of(ProgressProjection.NAME)));
    }
}
