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
import vn.hoctap.recognition.web.text.Text;

/** Publishing the next version of the paces of deadlines (ban hành lịch nhắc thời hạn). */
@Controller
@ReadableBy(Audience.ADMINISTRATORS)
class PacePublication {
    private static final String ADDRESS = PacePages.ADDRESS + "/ban-hanh";
    private static final String PACES = "paces";
    private static final List<DeadlineKind> KINDS = List.of(DeadlineKind.values());

    private final FindPaces paces;
    private final PublicationSteps steps;

    PacePublication(FindPaces paces, PublicationSteps steps) {
        this.paces = paces;
        this.steps = steps;
    }

    private static Sheet sheet() {
        return new Sheet(List.of(new FieldSection(
                Text.of("publishing.paces.section"),
                IntStream.range(0, KINDS.size())
                        .mapToObj(PacePublication::group)
                        .toList())));
    }

    private static FieldGroup group(int place) {
        var path = PACES + "[" + place + "]";
        return ProcedureSheet.cited(
                DeadlineWords.of(KINDS.get(place)),
                path + ".citation",
                Field.of(FieldKind.NUMBER, path + ".remindBefore", Text.of("publishing.paces.remind.field")),
                Field.of(FieldKind.NUMBER, path + ".escalateAfter", Text.of("publishing.paces.escalate.field")));
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
        var sheet = sheet();
        return new Edition(
                Text.of("publishing.paces.publish"),
                ADDRESS,
                PacePages.ADDRESS,
                Text.of("publishing.paces"),
                sheet,
                sheet,
                newest.map(published -> filled(sheet, published)).orElse(Map.of()),
                next,
                "deadline-paces",
                PacePages.ADDRESS + "?phien-ban=" + next);
    }

    private static Map<String, String> filled(Sheet sheet, PacesPublished newest) {
        var sorted =
                newest.paces().stream().sorted(Comparator.comparing(Pace::kind)).toList();
        return sheet.filledWith(Map.of(PACES, sorted));
    }
}
