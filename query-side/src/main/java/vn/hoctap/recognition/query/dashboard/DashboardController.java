package vn.hoctap.recognition.query.dashboard;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import java.util.List;
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

/** The dashboard, and what stands behind each of its figures. */
@RestController
@ReadableBy(Audience.WATCHERS)
@RequestMapping(path = "/api/v1/dashboard", produces = MediaType.APPLICATION_JSON_VALUE)
@Reads({"progress", "territory", "audit-trail"})
class DashboardController {
    private final FindDashboard findDashboard;

    DashboardController(FindDashboard findDashboard) {
        this.findDashboard = findDashboard;
    }

    @GetMapping
    Dashboard dashboard(@Valid Question question, AsOf asOf, @RequestParam(defaultValue = "true") boolean areas) {
        return findDashboard.of(question, asOf, areas);
    }

    @GetMapping("/figures/{figure}")
    Behind behind(
            @PathVariable Figure figure,
            @Valid Question question,
            AsOf asOf,
            @RequestParam(required = false) @Nullable @Pattern(regexp = DossierFilter.CODE) String shown) {
        var items = findDashboard.behind(figure, question, asOf, shown);
        return new Behind(figure, figure.title(), items.size(), items);
    }

    /** @param total the figure, which is as many as there are items */
    record Behind(Figure figure, String title, long total, List<Counted> items) {}
}
