package vn.hoctap.recognition.portal.committee;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.hoctap.recognition.query.dashboard.Counted;
import vn.hoctap.recognition.query.dashboard.Figure;
import vn.hoctap.recognition.query.dashboard.FindDashboard;
import vn.hoctap.recognition.query.export.Column;
import vn.hoctap.recognition.query.export.Downloads;
import vn.hoctap.recognition.query.export.Format;
import vn.hoctap.recognition.query.export.Table;
import vn.hoctap.recognition.query.progress.DossierFilter;
import vn.hoctap.recognition.query.progress.FindProgress;
import vn.hoctap.recognition.query.progress.Wording;
import vn.hoctap.recognition.query.readers.Audience;
import vn.hoctap.recognition.query.readers.ReadableBy;
import vn.hoctap.recognition.query.reading.Days;
import vn.hoctap.recognition.web.text.Text;

/** A year at a glance (theo dõi, chỉ đạo), at any point of the two axes of time; every number opens into its dossiers. */
@Controller
@ReadableBy(Audience.WATCHERS)
@RequestMapping("/theo-doi")
class OverviewPages {
    private final Overviews overviews;
    private final YearReports reports;
    private final FindDashboard findDashboard;
    private final FindProgress findProgress;
    private final WatchedAreas watchedAreas;
    private final Downloads downloads;
    private final boolean demonstration;

    OverviewPages(
            Overviews overviews,
            YearReports reports,
            FindDashboard findDashboard,
            FindProgress findProgress,
            WatchedAreas watchedAreas,
            Downloads downloads,
            @Value("${recognition.demonstration}") boolean demonstration) {
        this.overviews = overviews;
        this.reports = reports;
        this.findDashboard = findDashboard;
        this.findProgress = findProgress;
        this.watchedAreas = watchedAreas;
        this.downloads = downloads;
        this.demonstration = demonstration;
    }

    @ModelAttribute("demonstration")
    boolean demonstration() {
        return demonstration;
    }

    @GetMapping
    String overview(@Valid OverviewAddress address, Model model) {
        var asked = reports.asked(address);
        model.addAttribute("asked", asked);
        model.addAttribute("today", Days.orToday(null));
        model.addAttribute("areas", watchedAreas.choices());
        model.addAttribute("years", findProgress.years());
        model.addAttribute("overview", overviews.of(asked));
        return "committee/overview";
    }

    /** @param shown code of the one area of which it is; null for all */
    @GetMapping("/{figure}")
    String behind(
            @PathVariable Figure figure,
            @RequestParam(name = "rieng", required = false) @Nullable @Pattern(regexp = DossierFilter.CODE)
                    String shown,
            @Valid OverviewAddress address,
            Model model) {
        var asked = reports.asked(address);
        var items = findDashboard.behind(figure, asked.question(), asked.asOf(), shown);
        model.addAttribute("asked", asked);
        model.addAttribute("shown", shown);
        model.addAttribute("figure", figure);
        model.addAttribute("items", items.stream().map(Behind::of).toList());
        return "committee/behind";
    }

    @GetMapping(
            path = "/{figure}/danh-sach" + Format.ENDING,
            produces = {Format.CSV_TYPE, Format.XLSX_TYPE, Format.JSONL_TYPE})
    void export(
            @PathVariable Figure figure,
            @PathVariable Format format,
            @RequestParam(name = "rieng", required = false) @Nullable @Pattern(regexp = DossierFilter.CODE)
                    String shown,
            @Valid OverviewAddress address,
            HttpServletResponse response)
            throws IOException {
        var asked = reports.asked(address);
        var items = findDashboard.behind(figure, asked.question(), asked.asOf(), shown);
        downloads.send(table(), format, items::forEach, response);
    }

    private static Table<Counted> table() {
        return new Table<>(
                "ho-so-theo-so-lieu",
                List.of(
                        Column.text(Text.of("committee.behind.code"), 16, Counted::applicantCode),
                        Column.text(Text.of("committee.subject"), 44, Counted::applicantName),
                        Column.text(Text.of("committee.area"), 28, Counted::areaName),
                        Column.text(
                                Text.of("committee.state"),
                                28,
                                row -> Wording.of(row.cell().stage())),
                        Column.text(Text.of("committee.behind.step"), 36, Counted::title),
                        Column.day(Text.of("committee.behind.effective"), Counted::effectiveOn),
                        Column.moment(Text.of("committee.behind.recorded"), Counted::recordedAt),
                        Column.whole(Text.of("committee.behind.position"), Counted::position)));
    }

    /** A dossier that a number counts, and where it stands. */
    record Behind(Counted counted, String stage) {
        static Behind of(Counted counted) {
            return new Behind(counted, Wording.of(counted.cell().stage()));
        }
    }
}
