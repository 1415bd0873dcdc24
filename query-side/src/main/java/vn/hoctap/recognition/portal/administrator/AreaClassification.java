package vn.hoctap.recognition.portal.administrator;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.hoctap.recognition.portal.commands.Errand;

/** Phân định vùng khó khăn. */
record AreaClassification(TypedChange typed) implements TerritoryChange {
    static final String DIFFICULT = "vung-kho-khan";
    private static final Map<String, Boolean> ANSWERS = Map.of("co", true, "khong", false);

    @Override
    public Optional<String> lack() {
        return answer().isEmpty()
                ? Optional.of("Hãy chọn thuộc hoặc không thuộc vùng khó khăn.")
                : typed.unknown(List.of(typed.unit().code()));
    }

    private Optional<Boolean> answer() {
        return Optional.ofNullable(ANSWERS.get(typed.text(DIFFICULT)));
    }

    @Override
    public List<String> sentences() {
        var what = answer().orElseThrow() ? " được xác định thuộc vùng khó khăn." : " không còn thuộc vùng khó khăn.";
        return List.of(TypedChange.named(typed.unit()) + what);
    }

    @Override
    public Errand errand(long version) {
        var body = typed.body().with("difficult", answer().orElseThrow());
        return typed.changing("classifications", body, version);
    }
}
