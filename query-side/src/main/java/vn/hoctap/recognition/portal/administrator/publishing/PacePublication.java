package vn.hoctap.recognition.portal.administrator.publishing;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.hoctap.recognition.events.deadline.DeadlineKind;
import vn.hoctap.recognition.events.deadline.Pace;
import vn.hoctap.recognition.events.deadline.PacesPublished;
import vn.hoctap.recognition.query.deadlines.DeadlineWords;
import vn.hoctap.recognition.query.paces.FindPaces;
import vn.hoctap.recognition.query.readers.Audience;
import vn.hoctap.recognition.query.readers.ReadableBy;

/** Publishing the next version of the paces of deadlines (ban hành nhịp nhắc thời hạn). */
@Controller
@ReadableBy(Audience.ADMINISTRATORS)
class PacePublication {
    private static final String ADDRESS = PacePages.ADDRESS + "/ban-hanh";
    private static final String PACES = "paces";
    private static final List<DeadlineKind> KINDS = List.of(DeadlineKind.values());
    private static final Sheet SHEET = new Sheet(List.of(new FieldSection(
            "Nhịp nhắc theo loại thời hạn",
            IntStream.range(0, KINDS.size()).mapToObj(PacePublication::group).toList())));

    private final FindPaces paces;
    private final PublicationSteps steps;

    PacePublication(FindPaces paces, PublicationSteps steps) {
        this.paces = paces;
        this.steps = steps;
    }

    private static FieldGroup group(int place) {
        var path = PACES + "[" + place + "]";
        return ProcedureSheet.cited(
                DeadlineWords.of(KINDS.get(place)),
                path + ".citation",
                Field.of(FieldKind.NUMBER, path + ".remindBefore", "Nhắc trước (ngày làm việc)"),
                Field.of(
                        FieldKind.NUMBER, path + ".escalateAfter", "Báo cáo cấp trên sau khi quá hạn (ngày làm việc)"));
    }

    @GetMapping(ADDRESS)
    String begin(Model model) {
        var edition = edition();
        return steps.show(edition, edition.newest(), model);
    }

    @PostMapping(ADDRESS)
    String step(@RequestParam Map<String, String> form, Model model) {
        return steps.step(edition(), form, PacePublication::named, model);
    }

    /** Each with its kind, of which its place tells. */
    private static Map<String, Object> named(Map<String, Object> content) {
        var typed = (List<?>) content.getOrDefault(PACES, List.of());
        return Map.of(
                PACES,
                IntStream.range(0, KINDS.size())
                        .mapToObj(place -> named(KINDS.get(place), (Map<?, ?>) typed.get(place)))
                        .toList());
    }

    private static Map<Object, Object> named(DeadlineKind kind, Map<?, ?> typed) {
        var pace = new LinkedHashMap<Object, Object>(typed);
        pace.put("kind", kind);
        return pace;
    }

    private Edition edition() {
        var newest = paces.all().stream().map(FindPaces.Published::event).findFirst();
        int next = newest.map(PacesPublished::version).orElse(0) + 1;
        return new Edition(
                "Ban hành nhịp nhắc thời hạn",
                ADDRESS,
                PacePages.ADDRESS,
                "Nhịp nhắc thời hạn",
                SHEET,
                SHEET,
                newest.map(PacePublication::filled).orElse(Map.of()),
                next,
                "deadline-paces",
                PacePages.ADDRESS + "?phien-ban=" + next);
    }

    private static Map<String, String> filled(PacesPublished newest) {
        var sorted =
                newest.paces().stream().sorted(Comparator.comparing(Pace::kind)).toList();
        return SHEET.filledWith(Map.of(PACES, sorted));
    }
}
