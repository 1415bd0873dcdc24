package vn.hoctap.recognition.portal.administrator;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.hoctap.recognition.portal.commands.Errand;

/** Chia, tách đơn vị hành chính. */
record UnitSplit(TypedChange typed) implements TerritoryChange {
    private static final int FEWEST = 2;

    @Override
    public Optional<String> lack() {
        var parts = typed.parts();
        return parts.size() < FEWEST || !parts.stream().allMatch(TypedUnit::isWhole)
                ? Optional.of("Hãy ghi mã và tên của ít nhất hai đơn vị mới; mỗi dòng phải đủ cả hai.")
                : typed.unknown(List.of(typed.unit().code()));
    }

    @Override
    public List<String> sentences() {
        var parts = typed.parts().stream()
                .map(part -> part.name() + " (" + part.code() + ")")
                .collect(Collectors.joining(" và "));
        var unit = typed.unit();
        return List.of("%s được chia, tách thành %s, cùng trực thuộc %s."
                .formatted(TypedChange.named(unit), parts, typed.named(unit.parent())));
    }

    @Override
    public Errand errand(long version) {
        var unit = typed.unit();
        var into = typed.parts().stream()
                .map(part -> part.under(unit.parent(), unit))
                .toList();
        return typed.beginning("/" + unit.code() + "/splits", typed.body().with("into", into));
    }
}
