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

/** Publishing the next version of the targets (ban hành mục tiêu): with one of them changed, or one more. */
@Controller
@ReadableBy(Audience.ADMINISTRATORS)
class TargetPublication {
    private static final String ADDRESS = TargetPages.ADDRESS + "/sua";
    private static final String TARGETS = "targets";

    /** The one at hand is sent first; in which order they stand says nothing. */
    private static final String PATH = TARGETS + "[0]";

    private static final Sheet SHEET = new Sheet(List.of(new FieldSection(
            "Mục tiêu",
            List.of(
                    new FieldGroup(
                            "Chỉ số và tỷ lệ",
                            List.of(
                                    Field.choice(
                                            PATH + ".measure",
                                            "Chỉ số",
                                            Fields.options(TargetMeasure.values(), TargetWording::of)),
                                    Field.of(FieldKind.TEXT, PATH + ".name", "Tên mục tiêu"),
                                    Field.of(FieldKind.NUMBER, PATH + ".year", "Đến hết năm"),
                                    Field.of(FieldKind.DECIMAL, PATH + ".percent", "Tỷ lệ phải đạt (%)"),
                                    Field.of(FieldKind.TEXT, PATH + ".denominatorNote", "Tính trên (mẫu số)"))),
                    new FieldGroup(
                            "Phạm vi",
                            List.of(
                                    Field.choice(
                                            PATH + ".scope.extent",
                                            "Phạm vi",
                                            Fields.options(Extent.values(), TargetWording::of)),
                                    Field.of(
                                            FieldKind.OPTIONAL,
                                            PATH + ".scope.code",
                                            "Mã đơn vị (để trống nếu là cả nước hoặc mọi đơn vị của cấp)"))),
                    new FieldGroup("Căn cứ", Fields.citation(PATH + ".citation"))))));

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
        return new Edition(
                place == null ? "Thêm mục tiêu" : "Sửa mục tiêu",
                place == null ? ADDRESS : ADDRESS + "?" + NewestTargets.PLACE + "=" + place,
                TargetPages.ADDRESS,
                "Mục tiêu",
                SHEET,
                SHEET,
                place == null ? Map.of() : filled(newest.at(place)),
                next,
                TARGETS,
                TargetPages.ADDRESS + "?phien-ban=" + next);
    }

    private static Map<String, String> filled(Target target) {
        return SHEET.filledWith(Map.of(TARGETS, List.of(target)));
    }
}
