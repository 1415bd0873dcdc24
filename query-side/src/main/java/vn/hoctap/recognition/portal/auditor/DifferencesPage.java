package vn.hoctap.recognition.portal.auditor;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.hoctap.recognition.query.history.Between;
import vn.hoctap.recognition.query.history.FindDifferences;
import vn.hoctap.recognition.query.progress.DossierFilter;
import vn.hoctap.recognition.query.progress.FindProgress;
import vn.hoctap.recognition.query.readers.Audience;
import vn.hoctap.recognition.query.readers.ReadableBy;
import vn.hoctap.recognition.query.reading.AsOf;
import vn.hoctap.recognition.query.reading.Days;
import vn.hoctap.recognition.query.territory.FindTerritory;
import vn.hoctap.recognition.web.ProblemException;
import vn.hoctap.recognition.web.ProblemType;
import vn.hoctap.recognition.web.text.Text;

/** What changed between two instants, and by which steps (so sánh hai thời điểm). */
@Controller
@ReadableBy(Audience.AUDITORS)
class DifferencesPage {
    static final String ADDRESS = "/kiem-toan/so-sanh";
    private static final int ROWS = 50;

    private final FindDifferences findDifferences;
    private final FindTerritory findTerritory;
    private final FindProgress findProgress;
    private final KnownAreas areas;

    DifferencesPage(
            FindDifferences findDifferences, FindTerritory findTerritory, FindProgress findProgress, KnownAreas areas) {
        this.findDifferences = findDifferences;
        this.findTerritory = findTerritory;
        this.findProgress = findProgress;
        this.areas = areas;
    }

    /**
     * The form, and once a year is given what differs.
     *
     * @param from null or empty for before everything
     * @param to null or empty for now
     * @param after the last dossier of the page before; null for the first page
     */
    @GetMapping(ADDRESS)
    String differences(
            @RequestParam(name = "nam", required = false) @Nullable @Min(2000) @Max(2100) Integer year,
            @RequestParam(name = "dia-ban", required = false) @Nullable @Pattern(regexp = "|" + DossierFilter.CODE)
                    String area,
            @RequestParam(name = "tu", required = false) @Nullable @Pattern(regexp = Told.MINUTE) String from,
            @RequestParam(name = "den", required = false) @Nullable @Pattern(regexp = Told.MINUTE) String to,
            @RequestParam(name = "ngay", required = false) @Nullable LocalDate day,
            @RequestParam(name = "sau", required = false) @Nullable UUID after,
            Model model) {
        model.addAttribute("year", year == null ? findProgress.newestYear().orElse(null) : year);
        model.addAttribute("area", area);
        model.addAttribute("areas", areas.all());
        model.addAttribute("from", from);
        model.addAttribute("to", to);
        model.addAttribute("day", day);
        model.addAttribute("today", Days.orToday(null));
        model.addAttribute("items", List.of());
        if (year != null) {
            var found = findDifferences.of(between(year, area, Told.minute(from), Told.minute(to), day), after, ROWS);
            var same =
                    new Address(ADDRESS).with("nam", year).with("dia-ban", area).with("tu", from);
            model.addAttribute("differing", Differing.of(found));
            model.addAttribute("items", found.dossiers());
            model.addAttribute(
                    "next",
                    found.next() == null
                            ? null
                            : same.with("den", to)
                                    .with("ngay", day)
                                    .with("sau", found.next())
                                    .text());
        }
        return "auditor/differences";
    }

    private Between between(
            int year, @Nullable String area, @Nullable Instant from, @Nullable Instant to, @Nullable LocalDate day) {
        var start = Objects.requireNonNullElse(from, Instant.EPOCH);
        var end = Objects.requireNonNullElseGet(to, Instant::now);
        if (start.isAfter(end)) {
            throw new ProblemException(ProblemType.INVALID_VALUE, Text.of("auditor.differences.reversed"));
        }
        var codes = area == null || area.isEmpty()
                ? null
                : findTerritory.at(new AsOf(end, day)).areasOf(area);
        return new Between(start, end, day, year, codes);
    }
}
