package vn.hoctap.recognition.portal.committee;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Year;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import vn.hoctap.recognition.events.dossier.RecognitionKind;
import vn.hoctap.recognition.query.access.Unrecorded;
import vn.hoctap.recognition.query.progress.CommuneProgress;
import vn.hoctap.recognition.query.progress.FindProgress;
import vn.hoctap.recognition.query.progress.Stage;
import vn.hoctap.recognition.query.progress.Wording;
import vn.hoctap.recognition.query.readers.Audience;
import vn.hoctap.recognition.query.readers.ReadableBy;
import vn.hoctap.recognition.query.reading.AsOf;
import vn.hoctap.recognition.query.reading.Days;

/** The year's progress, commune by commune (tiến độ công nhận). */
@Controller
@ReadableBy(Audience.PROGRESS)
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

    @Unrecorded
    @ReadableBy(Audience.EVERYBODY)
    @GetMapping(path = "/tien-do", params = "!nam")
    String withoutYear() {
        int year =
                findProgress.newestYear().orElseGet(() -> Year.now(Days.VIETNAM).getValue());
        return "redirect:/tien-do?nam=" + year;
    }

    @GetMapping("/tien-do")
    String progress(@RequestParam(name = "nam") @Min(2000) @Max(2100) int year, Model model) {
        var progress = findProgress.of(year, null, AsOf.NOW);
        model.addAttribute("year", year);
        model.addAttribute("years", findProgress.years());
        model.addAttribute("communes", findProgress.communes(year, AsOf.NOW));
        model.addAttribute("communities", Section.of(progress.communes(), RecognitionKind.LEARNING_COMMUNITY));
        model.addAttribute("units", Section.of(progress.communes(), RecognitionKind.LEARNING_UNIT));
        return "progress";
    }

    /**
     * One kind's part of the page.
     *
     * @param headings of the ends that occur, in the order of each line's cells
     * @param recognised how many were recognised, those too that were kept for their whole time
     */
    record Section(RecognitionKind kind, List<String> headings, List<Line> lines, long dossiers, long recognised) {
        static Section of(List<CommuneProgress> all, RecognitionKind kind) {
            var communes =
                    all.stream().filter(commune -> commune.kind() == kind).toList();
            var ends = Stream.of(Stage.values())
                    .filter(stage -> !stage.isUnderWay())
                    .filter(stage -> stage == Stage.RECOGNISED || sum(communes, stage::equals) > 0)
                    .toList();
            return new Section(
                    kind,
                    ends.stream().map(Wording::of).toList(),
                    communes.stream().map(commune -> Line.of(commune, ends)).toList(),
                    sum(communes, stage -> true),
                    sum(communes, Stage::wasRecognised));
        }

        private static long sum(List<CommuneProgress> communes, Predicate<Stage> stages) {
            return communes.stream().mapToLong(commune -> commune.at(stages)).sum();
        }
    }

    /** An area's figures: all that is still under way, and how the others ended. */
    record Line(String code, String name, long dossiers, long underWay, List<Cell> ends) {
        static Line of(CommuneProgress commune, List<Stage> ends) {
            return new Line(
                    commune.code(),
                    commune.name(),
                    commune.at(stage -> true),
                    commune.at(Stage::isUnderWay),
                    ends.stream()
                            .map(end -> new Cell(end, commune.at(end::equals)))
                            .toList());
        }
    }

    record Cell(Stage stage, long dossiers) {}
}
