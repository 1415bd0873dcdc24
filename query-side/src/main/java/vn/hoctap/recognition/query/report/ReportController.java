package vn.hoctap.recognition.query.report;

import jakarta.validation.Valid;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.hoctap.recognition.events.dossier.AdministrativeTier;
import vn.hoctap.recognition.query.dashboard.Question;
import vn.hoctap.recognition.query.projections.Reads;
import vn.hoctap.recognition.query.readers.Audience;
import vn.hoctap.recognition.query.readers.ReadableBy;
import vn.hoctap.recognition.query.reading.AsOf;

/** The yearly report, and the result of each area at each indicator. */
@RestController
@ReadableBy(Audience.WATCHERS)
@RequestMapping(path = "/api/v1", produces = MediaType.APPLICATION_JSON_VALUE)
@Reads({"progress", "territory", "targets", "audit-trail"})
class ReportController {
    private final FindReport findReport;
    private final FindHeatMap findHeatMap;

    ReportController(FindReport findReport, FindHeatMap findHeatMap) {
        this.findReport = findReport;
        this.findHeatMap = findHeatMap;
    }

    @GetMapping("/yearly-report")
    YearlyReport report(@Valid Question question, AsOf asOf, @RequestParam(defaultValue = "false") boolean parts) {
        return findReport.of(question, asOf, parts);
    }

    @GetMapping("/dashboard/indicators")
    HeatMap indicators(
            @Valid Question question, AsOf asOf, @RequestParam(defaultValue = "COMMUNE") AdministrativeTier tier) {
        return findHeatMap.of(question, asOf, tier);
    }
}
