package vn.hoctap.recognition.portal.administrator.publishing;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.hoctap.recognition.events.targets.Target;
import vn.hoctap.recognition.events.targets.TargetMeasure;
import vn.hoctap.recognition.events.targets.TargetScope.Extent;
import vn.hoctap.recognition.query.readers.Audience;
import vn.hoctap.recognition.query.readers.ReadableBy;
import vn.hoctap.recognition.query.targets.TargetWording;
import vn.hoctap.recognition.web.text.Text;

/** Publishing the next version of the targets (ban hành mục tiêu): with one of them changed, or one more. */
@Controller
@ReadableBy(Audience.ADMINISTRATORS)
class TargetPublication {
    private static final String ADDRESS = TargetPages.ADDRESS + "/sua";
    private static final String TARGETS = "targets";

    /** The one at hand is sent first; in which order they stand says nothing. */
    private static final String PATH = TARGETS + "[0]";

    private final NewestTargets newest;
    private final PublicationSteps steps;

    TargetPublication(NewestTargets newest, PublicationSteps steps) {
        this.newest = newest;
        this.steps = steps;
    }

    /** @param place of the target in the newest version; null for one more */
    @GetMapping(ADDRESS)
    String begin(
            @RequestParam(name = NewestTargets.PLACE, required = false) @Nullable @Min(0) @Max(999) Integer place,
            Model model) {
        var edition = edition(place);
        return steps.show(edition, edition.newest(), model);
    }

    @PostMapping(ADDRESS)
    String step(
            @RequestParam(name = NewestTargets.PLACE, required = false) @Nullable @Min(0) @Max(999) Integer place,
            @RequestParam Map<String, String> form,
            Model model) {
        return steps.step(edition(place), form, content -> withOthers(content, place), model);
    }

    private Map<String, Object> withOthers(Map<String, Object> content, @Nullable Integer place) {
        var all = new ArrayList<Object>((List<?>) content.getOrDefault(TARGETS, List.of()));
        all.addAll(newest.without(place));
        return Map.of(TARGETS, all);
    }

    private Edition edition(@Nullable Integer place) {
        int next = newest.version() + 1;
        var sheet = sheet();
        return new Edition(
                Text.of(place == null ? "publishing.targets.add" : "publishing.targets.change"),
                place == null ? ADDRESS : ADDRESS + "?" + NewestTargets.PLACE + "=" + place,
                TargetPages.ADDRESS,
                Text.of("publishing.targets"),
                sheet,
                sheet,
                place == null ? Map.of() : filled(sheet, newest.at(place)),
                next,
                TARGETS,
                TargetPages.ADDRESS + "?phien-ban=" + next);
    }

    private static Sheet sheet() {
        return new Sheet(List.of(new FieldSection(
                Text.of("publishing.targets"),
                List.of(
                        new FieldGroup(
                                Text.of("publishing.target.measure.legend"),
                                List.of(
                                        Field.choice(
                                                PATH + ".measure",
                                                Text.of("publishing.target.measure"),
                                                Fields.options(TargetMeasure.values(), TargetWording::of)),
                                        Field.of(FieldKind.TEXT, PATH + ".name", Text.of("publishing.target.name")),
                                        Field.of(FieldKind.NUMBER, PATH + ".year", Text.of("publishing.target.year")),
                                        Field.of(
                                                FieldKind.DECIMAL,
                                                PATH + ".percent",
                                                Text.of("publishing.target.percent")),
                                        Field.of(
                                                FieldKind.TEXT,
                                                PATH + ".denominatorNote",
                                                Text.of("publishing.target.denominator")))),
                        new FieldGroup(
                                Text.of("publishing.targets.scope"),
                                List.of(
                                        Field.choice(
                                                PATH + ".scope.extent",
                                                Text.of("publishing.targets.scope"),
                                                Fields.options(Extent.values(), TargetWording::of)),
                                        Field.of(
                                                FieldKind.OPTIONAL,
                                                PATH + ".scope.code",
                                                Text.of("publishing.target.code")))),
                        new FieldGroup(Text.of("publishing.basis"), Fields.citation(PATH + ".citation"))))));
    }

    private static Map<String, String> filled(Sheet sheet, Target target) {
        return sheet.filledWith(Map.of(TARGETS, List.of(target)));
    }
}
