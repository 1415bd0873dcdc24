package vn.hoctap.recognition.portal.auditor;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.hoctap.recognition.query.audittrail.Acts;
import vn.hoctap.recognition.query.audittrail.FamilyTitle;
import vn.hoctap.recognition.query.audittrail.FindEntries;
import vn.hoctap.recognition.query.audittrail.FindTrail.Step;
import vn.hoctap.recognition.query.audittrail.StepTitle;
import vn.hoctap.recognition.query.export.Format;
import vn.hoctap.recognition.query.progress.ProgressStore;
import vn.hoctap.recognition.query.readers.Audience;
import vn.hoctap.recognition.query.readers.ReadableBy;

/** The whole trail (nhật ký kiểm tra), from either end, by whatever one looks for. */
@Controller
@ReadableBy(Audience.AUDITORS)
class TrailPage {
    private static final int ROWS = 50;

    private final FindEntries findEntries;
    private final ProgressStore dossiers;
    private final KnownAreas areas;

    TrailPage(FindEntries findEntries, ProgressStore dossiers, KnownAreas areas) {
        this.findEntries = findEntries;
        this.dossiers = dossiers;
        this.areas = areas;
    }

    @GetMapping(TrailQuestion.ADDRESS)
    String trail(
            @Valid TrailQuestion question,
            @RequestParam(name = "tiep", required = false) @Nullable @Size(max = 400) String cursor,
            Model model) {
        var page = findEntries.page(question.filter(), question.inOrder(), cursor, ROWS);
        model.addAttribute("asked", question);
        model.addAttribute("items", lines(page.items()));
        model.addAttribute("next", page.next() == null ? null : question.after(page.next()));
        model.addAttribute(
                "files",
                Stream.of(Format.XLSX, Format.CSV, Format.JSONL)
                        .map(format -> new File(format.name(), question.file(format)))
                        .toList());
        model.addAttribute("groups", groups());
        model.addAttribute("areas", areas.all());
        return "auditor/trail";
    }

    private List<TrailLine> lines(List<Step> steps) {
        var known = dossiers.among(steps.stream().map(Step::stream).distinct().toList());
        return steps.stream()
                .map(step -> new TrailLine(step, known.get(step.stream())))
                .toList();
    }

    private static List<Group> groups() {
        return Acts.byFamily().entrySet().stream()
                .map(family -> new Group(
                        family.getKey(),
                        FamilyTitle.of(family.getKey()),
                        family.getValue().stream()
                                .collect(Collectors.toMap(
                                        type -> type, StepTitle::of, (one, _) -> one, LinkedHashMap::new))))
                .sorted(Comparator.comparing(Group::title))
                .toList();
    }

    /** All kinds of acts about one thing, each type with its title. */
    public record Group(String family, String title, Map<String, String> types) {}

    /** The same entries as a file. */
    public record File(String name, String address) {}
}
