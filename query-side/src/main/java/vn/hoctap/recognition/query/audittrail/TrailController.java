package vn.hoctap.recognition.query.audittrail;

import jakarta.validation.constraints.Min;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.hoctap.recognition.query.progress.ProgressStore;
import vn.hoctap.recognition.query.projections.Reads;
import vn.hoctap.recognition.query.readers.Audience;
import vn.hoctap.recognition.query.readers.ReadableBy;
import vn.hoctap.recognition.query.reading.OwnWrite;

/** The audit trail of a dossier. */
@RestController
@ReadableBy(Audience.DOSSIERS)
@Reads({AuditTrailProjection.NAME, ProgressStore.PROJECTION})
class TrailController {
    private final FindTrail findTrail;

    TrailController(FindTrail findTrail) {
        this.findTrail = findTrail;
    }

    @GetMapping(path = "/api/v1/dossiers/{id}/trail", produces = MediaType.APPLICATION_JSON_VALUE)
    List<FindTrail.Step> trail(@PathVariable UUID id, @RequestParam(required = false) @Nullable @Min(0) Long version) {
        return OwnWrite.including(
                version, () -> findTrail.of(id), found -> found.getLast().version());
    }
}
