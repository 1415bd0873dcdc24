package vn.hoctap.recognition.portal.committee;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Year;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import vn.hoctap.recognition.events.dossier.RecognitionKind;
import vn.hoctap.recognition.query.progress.CommuneProgress;
import vn.hoctap.recognition.query.progress.FindProgress;
import vn.hoctap.recognition.query.progress.Stage;

/** The year's progress, commune by commune (tiến độ công nhận). */
@Controller
class ProgressPage {
    private final FindProgress findProgress;
    private final boolean demonstration;

    ProgressPage(FindProgress findProgress, @Value("${recognition.demonstration}") boolean demonstration) {
        this.findProgress = findProgress;
        this.demonstration = demonstration;
    }

    @ModelAttribute("demonstration")
    boolean demonstration() {
        return demonstration;
    }

    @GetMapping("/")
    String start() {
        int year = findProgress
                .newestYear()
                .orElseGet(() -> Year.now(ZoneId.of("Asia/Ho_Chi_Minh")).getValue());
        return "redirect:/tien-do?nam=" + year;
    }

    @GetMapping("/tien-do")
    String progress(
            @RequestParam(name = "nam", required = false) @Nullable @Min(2000) @Max(2100) Integer year, Model model) {
        if (year == null) {
            return start();
        }
        var progress = findProgress.of(year, null);
        model.addAttribute("year", year);
        model.addAttribute("years", findProgress.years());
        model.addAttribute("communes", findProgress.communes(year));
        model.addAttribute("communities", Section.of(progress.communes(), RecognitionKind.LEARNING_COMMUNITY));
        model.addAttribute("units", Section.of(progress.communes(), RecognitionKind.LEARNING_UNIT));
        return "progress";
    }

    /** One kind's part of the page. */
    record Section(RecognitionKind kind, List<Line> lines, long dossiers, long recognised) {
        static Section of(List<CommuneProgress> communes, RecognitionKind kind) {
            var lines = communes.stream()
                    .filter(commune -> commune.kind() == kind)
                    .map(Line::of)
                    .toList();
            return new Section(
                    kind,
                    lines,
                    lines.stream().mapToLong(Line::dossiers).sum(),
                    lines.stream().mapToLong(Line::recognised).sum());
        }
    }

    /** An area's figures: recognised, refused or withdrawn, and all that is still under way. */
    record Line(
            String code,
            String name,
            long dossiers,
            long underWay,
            long recognised,
            long notRecognised,
            long withdrawn) {
        static Line of(CommuneProgress commune) {
            long all = commune.byStage().values().stream()
                    .mapToLong(Long::longValue)
                    .sum();
            long recognised = at(commune, Stage.RECOGNISED);
            long notRecognised = at(commune, Stage.REJECTED);
            long withdrawn = at(commune, Stage.WITHDRAWN);
            long underWay = all - recognised - notRecognised - withdrawn;
            return new Line(commune.code(), commune.name(), all, underWay, recognised, notRecognised, withdrawn);
        }

        private static long at(CommuneProgress commune, Stage stage) {
            return commune.byStage().getOrDefault(stage, 0L);
        }
    }
}
