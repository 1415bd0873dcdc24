package vn.hoctap.recognition.portal.administrator;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.hoctap.recognition.portal.commands.Errand;
import vn.hoctap.recognition.web.text.Text;

/** Phân định vùng khó khăn. */
record AreaClassification(TypedChange typed) implements TerritoryChange {
    static final String DIFFICULT = "vung-kho-khan";
    private static final Map<String, Boolean> ANSWERS = Map.of("co", true, "khong", false);

    @Override
    public Optional<String> lack() {
        return answer().isEmpty()
                ? Optional.of(Text.of("territory.lack.classify"))
                : typed.unknown(List.of(typed.unit().code()));
    }

    private Optional<Boolean> answer() {
        return Optional.ofNullable(ANSWERS.get(typed.text(DIFFICULT)));
    }

    @Override
    public List<String> sentences() {
        var unit = TypedChange.named(typed.unit());
        return List.of(
                answer().orElseThrow()
                        ? Text.of("territory.will.be-difficult", unit)
                        : Text.of("territory.will.not-be-difficult", unit));
    }

    @Override
    public Errand errand(long version) {
        var body = typed.body().with("difficult", answer().orElseThrow());
        return typed.changing("classifications", body, version);
    }
}
