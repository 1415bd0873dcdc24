package vn.hoctap.recognition.portal.auditor;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.hoctap.recognition.query.history.FindHistory;
import vn.hoctap.recognition.query.progress.DossierFilter;
import vn.hoctap.recognition.query.progress.FindProgress;
import vn.hoctap.recognition.query.readers.Audience;
import vn.hoctap.recognition.query.readers.ReadableBy;
import vn.hoctap.recognition.query.reading.Days;
import vn.hoctap.recognition.web.ProblemException;
import vn.hoctap.recognition.web.ProblemType;
import vn.hoctap.recognition.web.text.Text;

/** A commune's year, played step by step in the order in which it was recorded (xem lại diễn biến một năm của xã). */
@Controller
@ReadableBy(Audience.AUDITORS)
class ReplayPage {
    static final String ADDRESS = "/kiem-toan/dien-lai";
    private static final int ROWS = 25;
    private static final int MOST = 20_000;

    private final FindHistory findHistory;
    private final FindProgress findProgress;
    private final KnownAreas areas;

    ReplayPage(FindHistory findHistory, FindProgress findProgress, KnownAreas areas) {
        this.findHistory = findHistory;
        this.findProgress = findProgress;
        this.areas = areas;
    }

    /**
     * The page of one step, among those around it.
     *
     * @param commune its code; null or empty to choose one
     * @param asked null for the newest year
     * @param number null for the first
     */
    @GetMapping(ADDRESS)
    String replay(
            @RequestParam(name = "xa", required = false) @Nullable @Pattern(regexp = "|" + DossierFilter.CODE)
                    String commune,
            @RequestParam(name = "nam", required = false) @Nullable @Min(2000) @Max(2100) Integer asked,
            @RequestParam(name = "buoc", required = false) @Nullable @Min(1) @Max(MOST) Integer number,
            Model model) {
        int year = asked == null ? newestYear() : asked;
        model.addAttribute("year", year);
        model.addAttribute("commune", commune);
        model.addAttribute("areas", areas.all());
        model.addAttribute("items", List.of());
        model.addAttribute("chosen", null);
        if (commune != null && !commune.isEmpty()) {
            play(commune, year, number == null ? 1 : number, model);
        }
        return "auditor/replay";
    }

    private int newestYear() {
        return findProgress.newestYear().orElseGet(() -> Days.orToday(null).getYear());
    }

    private void play(String commune, int year, int number, Model model) {
        int first = (number - 1) / ROWS * ROWS;
        var found = findHistory.replay(commune, year, 0, first + ROWS);
        var played = CommunesYear.played(commune, found.items());
        if (number > 1 && number > played.size()) {
            throw new ProblemException(ProblemType.NOT_FOUND, Text.of("auditor.replay.no-step", played.size(), number));
        }
        model.addAttribute("items", played.subList(Math.min(first, played.size()), played.size()));
        model.addAttribute("chosen", played.isEmpty() ? null : played.get(number - 1));
        model.addAttribute("more", found.next() != null);
        model.addAttribute(
                "base",
                new Address(ADDRESS)
                        .with("xa", commune)
                        .with("nam", year)
                        .with("buoc", "")
                        .text());
    }
}
