package vn.hoctap.recognition.query.progress;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.hoctap.recognition.events.dossier.RecognitionKind;
import vn.hoctap.recognition.query.projections.Positions;
import vn.hoctap.recognition.query.projections.Reads;
import vn.hoctap.recognition.query.readers.Audience;
import vn.hoctap.recognition.query.readers.ReadableBy;
import vn.hoctap.recognition.query.reading.AsOf;

/** Progress of the communes in a year. */
@RestController
@ReadableBy(Audience.PROGRESS)
@Reads(ProgressProjection.NAME)
class ProgressController {
    private final FindProgress findProgress;
    private final Positions positions;

    ProgressController(FindProgress findProgress, Positions positions) {
        this.findProgress = findProgress;
        this.positions = positions;
    }

    @GetMapping(path = "/api/v1/progress", produces = MediaType.APPLICATION_JSON_VALUE)
    Answer progress(
            @RequestParam @Min(2000) @Max(2100) int year,
            @RequestParam(required = false) @Nullable RecognitionKind kind,
            AsOf asOf) {
        long position = positions.of(ProgressProjection.NAME);
        var found = findProgress.of(year, kind, asOf);
        return new Answer(found.year(), found.communes(), found.totals(), Included.of(position, asOf));
    }

    /** The figures, and the position of the ledger that they include. */
    record Answer(
            int year, List<CommuneProgress> communes, Map<RecognitionKind, Map<String, Long>> totals, Included asOf) {}

    record Included(
            long position,
            @Nullable Instant asRecordedAt,
            @Nullable LocalDate inForceOn) {
        static Included of(long position, AsOf asOf) {
            return new Included(position, asOf.asRecordedAt(), asOf.inForceOn());
        }
    }
}
