package vn.hoctap.recognition.query.progress;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.IOException;
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
import vn.hoctap.recognition.query.export.Downloads;
import vn.hoctap.recognition.query.export.Format;
import vn.hoctap.recognition.query.projections.Reads;
import vn.hoctap.recognition.query.readers.Audience;
import vn.hoctap.recognition.query.readers.ReadableBy;
import vn.hoctap.recognition.query.reading.AsOf;
import vn.hoctap.recognition.query.reading.Days;
import vn.hoctap.recognition.query.reading.OwnWrite;

/** Lists of dossiers, and one dossier. */
@RestController
@ReadableBy(Audience.DOSSIERS)
@RequestMapping("/api/v1")
@Reads(ProgressProjection.NAME)
class DossierQueries {
    private final FindDossiers findDossiers;
    private final ProgressStore store;
    private final Downloads downloads;

    DossierQueries(FindDossiers findDossiers, ProgressStore store, Downloads downloads) {
        this.findDossiers = findDossiers;
        this.store = store;
        this.downloads = downloads;
    }

    @GetMapping(path = "/dossiers", produces = MediaType.APPLICATION_JSON_VALUE)
    FindDossiers.Page dossiers(
            @RequestParam(required = false) @Nullable @Min(2000) @Max(2100) Integer year,
            @RequestParam(required = false) @Nullable RecognitionKind kind,
            @RequestParam(required = false) @Nullable @Pattern(regexp = DossierFilter.CODE) String area,
            @RequestParam(required = false) @Nullable Stage stage,
            @RequestParam(required = false) @Nullable @Size(max = 100) String q,
            AsOf asOf,
            @RequestParam(required = false) @Nullable @Size(max = 400) String cursor,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit) {
        var filter = DossierFilter.of(year, kind, area, stage, q);
        return findDossiers.page(filter, asOf, cursor, limit);
    }

    @GetMapping(
            path = "/dossiers" + Format.ENDING,
            produces = {Format.CSV_TYPE, Format.XLSX_TYPE, Format.JSONL_TYPE})
    void export(
            @PathVariable Format format,
            @RequestParam(required = false) @Nullable @Min(2000) @Max(2100) Integer year,
            @RequestParam(required = false) @Nullable RecognitionKind kind,
            @RequestParam(required = false) @Nullable @Pattern(regexp = DossierFilter.CODE) String area,
            @RequestParam(required = false) @Nullable Stage stage,
            @RequestParam(required = false) @Nullable @Size(max = 100) String q,
            AsOf asOf,
            HttpServletResponse response)
            throws IOException {
        var filter = DossierFilter.of(year, kind, area, stage, q);
        downloads.send(DossierTable.table(), format, reader -> findDossiers.each(filter, asOf, reader), response);
    }

    @Reads(value = ProgressProjection.NAME, tagged = false)
    @GetMapping(path = "/dossiers/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<HeldDossier> dossier(
            @PathVariable UUID id, @RequestParam(required = false) @Nullable @Min(0) Long version, AsOf asOf) {
        var row = OwnWrite.including(version, () -> store.find(id, asOf), DossierRow::version);
        return ResponseEntity.ok()
                .eTag("\"" + row.version() + "\"")
                .body(HeldDossier.of(row, Days.orToday(asOf.inForceOn())));
    }
}
