package vn.hoctap.recognition.query.search;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.hoctap.recognition.events.dossier.RecognitionKind;
import vn.hoctap.recognition.query.progress.DossierFilter;
import vn.hoctap.recognition.query.progress.Stage;
import vn.hoctap.recognition.query.projections.Reads;
import vn.hoctap.recognition.query.readers.Audience;
import vn.hoctap.recognition.query.readers.ReadableBy;
import vn.hoctap.recognition.query.reading.AsOf;
import vn.hoctap.recognition.query.searchtext.SearchText;

/** Search for dossiers by name, code, commune, number of a decision and year. */
@RestController
@ReadableBy(Audience.DOSSIERS)
@Reads({"search", "progress"})
class SearchController {
    private final FindByText findByText;

    SearchController(FindByText findByText) {
        this.findByText = findByText;
    }

    @GetMapping(path = "/api/v1/search", produces = MediaType.APPLICATION_JSON_VALUE)
    List<FindByText.Found> search(
            @RequestParam @Size(max = 100) String q,
            @RequestParam(required = false) @Nullable @Min(2000) @Max(2100) Integer year,
            @RequestParam(required = false) @Nullable Stage stage,
            @RequestParam(required = false) @Nullable RecognitionKind kind,
            @RequestParam(required = false) @Nullable @Pattern(regexp = DossierFilter.CODE) String area,
            @RequestParam(defaultValue = "20") @Min(1) @Max(100) int limit,
            AsOf asOf) {
        var filter = new DossierFilter(year, kind, area, stage, null);
        return findByText.find(SearchText.of(q), filter, asOf, limit);
    }
}
