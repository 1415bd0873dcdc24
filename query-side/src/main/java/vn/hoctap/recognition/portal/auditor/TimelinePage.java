package vn.hoctap.recognition.portal.auditor;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.hoctap.recognition.query.history.FindHistory;
import vn.hoctap.recognition.query.history.Life;
import vn.hoctap.recognition.query.progress.ProgressStore;
import vn.hoctap.recognition.query.readers.Audience;
import vn.hoctap.recognition.query.readers.ReadableBy;
import vn.hoctap.recognition.query.reading.AsOf;
import vn.hoctap.recognition.query.reading.Days;
import vn.hoctap.recognition.web.ProblemException;
import vn.hoctap.recognition.web.ProblemType;
import vn.hoctap.recognition.web.text.Text;

/** A dossier step by step: what it was after each, what each changed, and what held when (xem lại từng bước của hồ sơ). */
@Controller
@ReadableBy(Audience.AUDITORS)
class TimelinePage {
    private final FindHistory findHistory;
    private final ProgressStore dossiers;

    TimelinePage(FindHistory findHistory, ProgressStore dossiers) {
        this.findHistory = findHistory;
        this.dossiers = dossiers;
    }

    /**
     * The page of one step.
     *
     * @param number null for the last one
     * @param compared null for the one before
     * @param recordedBy only what had been recorded by then; null or empty for all
     * @param day only what bears this date or an earlier one; null for all
     */
    @GetMapping(Timeline.ADDRESS + "{id}")
    String timeline(
            @PathVariable UUID id,
            @RequestParam(name = "buoc", required = false) @Nullable @Min(1) Integer number,
            @RequestParam(name = "so-voi", required = false) @Nullable @Min(0) Integer compared,
            @RequestParam(name = "ghi-nhan-den", required = false) @Nullable @Pattern(regexp = Told.MINUTE)
                    String recordedBy,
            @RequestParam(name = "ngay", required = false) @Nullable LocalDate day,
            Model model) {
        var life = findHistory.life(id).orElseThrow(TimelinePage::unknown);
        int last = life.steps().size();
        int chosen = within(number == null ? last : number, last);
        model.addAttribute("timeline", Timeline.of(life, chosen, compared == null ? null : within(compared, last)));
        model.addAttribute(
                "dossier", dossiers.find(id, AsOf.NOW).map(FoundLine::of).orElseThrow(TimelinePage::unknown));
        model.addAttribute("id", id);
        model.addAttribute("recordedBy", recordedBy);
        model.addAttribute("day", day);
        model.addAttribute("today", Days.orToday(null));
        model.addAttribute("point", point(life, chosen, new AsOf(Told.minute(recordedBy), day)));
        return "auditor/timeline";
    }

    private static Timeline.@Nullable AtPoint point(Life life, int chosen, AsOf asOf) {
        return asOf.equals(AsOf.NOW) ? null : Timeline.AtPoint.of(life, chosen, asOf);
    }

    private static int within(int number, int last) {
        if (number > last) {
            throw new ProblemException(ProblemType.NOT_FOUND, Text.of("auditor.timeline.no-step", last, number));
        }
        return number;
    }

    private static ProblemException unknown() {
        return new ProblemException(ProblemType.NOT_FOUND, Text.of("auditor.no-dossier"));
    }
}
