package vn.hoctap.recognition.query.history;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.hoctap.recognition.query.progress.DossierFilter;
import vn.hoctap.recognition.query.projections.Reads;
import vn.hoctap.recognition.query.readers.Audience;
import vn.hoctap.recognition.query.readers.ReadableBy;
import vn.hoctap.recognition.query.reading.AsOf;
import vn.hoctap.recognition.query.territory.FindTerritory;
import vn.hoctap.recognition.web.ProblemException;
import vn.hoctap.recognition.web.ProblemType;
import vn.hoctap.recognition.web.text.Text;

/** Dossiers as they stood, their replay and their differences. */
@RestController
@ReadableBy(Audience.DOSSIERS)
@RequestMapping(path = "/api/v1", produces = MediaType.APPLICATION_JSON_VALUE)
@Reads({"progress", "audit-trail"})
class HistoryController {
    private final FindHistory findHistory;
    private final FindDifferences findDifferences;
    private final FindTerritory findTerritory;

    HistoryController(FindHistory findHistory, FindDifferences findDifferences, FindTerritory findTerritory) {
        this.findHistory = findHistory;
        this.findDifferences = findDifferences;
        this.findTerritory = findTerritory;
    }

    @GetMapping("/dossiers/{id}/state")
    FindHistory.StateAt state(@PathVariable UUID id, AsOf asOf) {
        return found(findHistory.state(id, asOf));
    }

    @ReadableBy(Audience.AUDITORS)
    @GetMapping("/dossiers/{id}/replay")
    List<Step> replay(@PathVariable UUID id) {
        return found(findHistory.replay(id));
    }

    @ReadableBy(Audience.AUDITORS)
    @GetMapping("/communes/{code}/replay")
    FindHistory.Page replay(
            @PathVariable @Pattern(regexp = DossierFilter.CODE) String code,
            @RequestParam @Min(2000) @Max(2100) int year,
            @RequestParam(defaultValue = "0") @Min(0) Long after,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit) {
        return findHistory.replay(code, year, after, limit);
    }

    @GetMapping("/dossiers/{id}/differences")
    FindHistory.Differences differences(
            @PathVariable UUID id,
            @RequestParam Instant from,
            @RequestParam Instant to,
            @RequestParam(required = false) @Nullable LocalDate inForceOn) {
        inOrder(from, to);
        return found(findHistory.differences(id, from, to, inForceOn));
    }

    @ReadableBy(Audience.WATCHERS)
    @GetMapping("/progress/differences")
    FindDifferences.Differences differences(
            @RequestParam Instant from,
            @RequestParam Instant to,
            @RequestParam(required = false) @Nullable LocalDate inForceOn,
            @RequestParam @Min(2000) @Max(2100) int year,
            @RequestParam(required = false) @Nullable @Pattern(regexp = DossierFilter.CODE) String area,
            @RequestParam(required = false) @Nullable UUID after,
            @RequestParam(defaultValue = "200") @Min(1) @Max(1000) int limit) {
        inOrder(from, to);
        var map = findTerritory.at(new AsOf(to, inForceOn));
        var between = new Between(from, to, inForceOn, year, area == null ? null : map.areasOf(area));
        return findDifferences.of(between, after, limit);
    }

    private static void inOrder(Instant from, Instant to) {
        if (from.isAfter(to)) {
            throw new ProblemException(ProblemType.INVALID_VALUE, Text.of("problems.order"));
        }
    }

    private static <T> T found(Optional<T> found) {
        return found.orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND, Text.of("problems.dossier-then")));
    }
}
