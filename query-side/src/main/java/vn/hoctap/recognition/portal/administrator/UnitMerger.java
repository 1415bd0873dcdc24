package vn.hoctap.recognition.portal.administrator;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.hoctap.recognition.portal.commands.Errand;

/** Nhập đơn vị hành chính. */
record UnitMerger(TypedChange typed) implements TerritoryChange {
    private static final int FEWEST = 2;

    @Override
    public Optional<String> lack() {
        return !typed.into().isWhole() || typed.codes().size() < FEWEST
                ? Optional.of("Hãy ghi mã của ít nhất một đơn vị được nhập cùng, mã và tên của đơn vị mới.")
                : typed.unknown(typed.codes());
    }

    @Override
    public List<String> sentences() {
        var into = typed.into();
        var before = typed.codes().stream().map(typed::named).collect(Collectors.joining(" và "));
        var gone =
                typed.codes().stream().filter(code -> !code.equals(into.code())).toList();
        return List.of(
                "%s nhập thành %s (%s), trực thuộc %s."
                        .formatted(before, into.name(), into.code(), typed.named(typed.parent())),
                "Mã không còn dùng từ ngày ấy: " + String.join(", ", gone) + ".");
    }

    @Override
    public Errand errand(long version) {
        var into = typed.into().under(typed.parent(), typed.unit());
        return typed.beginning(
                "/mergers", typed.body().with("codes", typed.codes()).with("into", into));
    }
}
