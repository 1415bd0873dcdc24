package vn.hoctap.recognition.query.progress;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.hoctap.recognition.events.dossier.RecognitionKind;
import vn.hoctap.recognition.query.projections.Positions;

/** Progress of the communes in a year. */
@RestController
class ProgressController {
    private final FindProgress findProgress;
    private final Positions positions;

    ProgressController(FindProgress findProgress, Positions positions) {
        this.findProgress = findProgress;
        this.positions = positions;
    }

    @GetMapping(path = "/api/v1/progress", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Answer> progress(
            @RequestParam @Min(2000) @Max(2100) int year,
            @RequestParam(required = false) @Nullable RecognitionKind kind) {
        long position = positions.of(ProgressProjection.NAME);
        var found = findProgress.of(year, kind);
        return ResponseEntity.ok()
                .header(Positions.HEADER, String.valueOf(position))
                .body(new Answer(found.year(), found.communes(), found.totals(), new AsOf(position)));
    }

    /** The figures, and the position of the ledger that they include. */
    record Answer(
            int year, List<CommuneProgress> communes, Map<RecognitionKind, Map<String, Long>> totals, AsOf asOf) {}

    record AsOf(long position) {}
}
